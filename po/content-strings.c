/* SPDX-License-Identifier: CC-BY-SA-4.0
 *
 * Made by po/extract-content-strings.py from the built-in content; never compiled.
 */

/* advice.json */

/* Translators: A question that studies answer differently. */
gettext ("Does a run make the foot half a size longer?");

/* Translators: What the program does where studies disagree. */
gettext ("We plan for about 2 mm of length, and show half a size beside it as the shop rule.");

/* Translators: A question that studies answer differently. */
gettext ("Do feet go on swelling for as long as the run lasts?");

/* Translators: What the program does where studies disagree. */
gettext ("We let the foot fill quickly and empty slowly, as the calf does; the band holds those who go on swelling.");

/* Translators: A question that studies answer differently. */
gettext ("Does walking swell the foot?");

/* Translators: What the program does where studies disagree. */
gettext ("We reckon walking at two thirds of running, as it was for the foot.");

/* Translators: A question that studies answer differently. */
gettext ("Does heat swell the foot?");

/* Translators: What the program does where studies disagree. */
gettext ("We reckon 0.056 % of volume a degree above or below 20 °C, as near the ankle in cycling.");

/* Translators: A question that studies answer differently. */
gettext ("Does drinking swell the foot?");

/* Translators: What the program does where studies disagree. */
gettext ("We reckon with it only when you say how much you drink.");

/* Translators: A question that studies answer differently. */
gettext ("How much longer does weight make the foot?");

/* Translators: What the program does where studies disagree. */
gettext ("We use the smaller figures.");

/* Translators: A question that studies answer differently. */
gettext ("Are feet bigger in the evening?");

/* Translators: What the program does where studies disagree. */
gettext ("We add 2.7 % only when you say that the foot was measured in the morning, eight hours or more before the run.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("A guide by physiotherapists advises half a size to a full size more for running, which is 4 to 8 mm.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("After 35 km on the road the feet of 21 runners were 0.4 mm longer on average, which may be chance.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("Around the ball the same 21 runners measured 0.8 mm less on average, which may be chance too.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("A step from one width fitting to the next is 5 to 6 mm of girth; on a run of more than 15 minutes we plan for about one.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("After 10 minutes of running the feet of 28 people had 3 % more volume than after lying down.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("In 20 minutes of running the calves of 18 people swelled by up to 2.5 % within 7 minutes, and then lost volume again.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("After 35 km on the road the feet of 21 runners had 1.65 % less volume than before.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("Over 100 km the volume of 76 runners’ feet did not change on average.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("After 10 minutes of walking the feet of 28 people had 2 % more volume than after lying down.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("While 18 people walked slowly the volume of their calves fell; at a fast walk it hardly changed after a first drop.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("In 13 minutes of light cycling, volume near the ankles of 24 people fell by 0.7 % at 20 °C and rose by 0.2 % at 36 °C.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("Quiet standing for 10 minutes added about 1 % near the ankle, at 20 °C as at 36 °C.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("In water of 40 °C instead of 32 °C a foot had 1.5 to 2.1 % more volume.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("Over 100 km, the more runners drank the more their feet tended to swell.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("Of the same 76 runners the feet of 20 swelled, of 18 stayed the same and of 38 shrank, as a public copy of the paper counts them.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("From no load to full weight the feet of 30 people became 1.3 % longer in men and 1.4 % in women, worked out by us from the printed averages.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("In plaster casts of 16 feet the sole became 3.4 % longer from no load to full weight.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("A page says that feet grow by half a size over the day, but names no study.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("In 8 hours of sitting the feet of 6 people swelled by 5.7 % when kept still and by 2.7 % when free to move.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("In 8 hours of office work the feet of 7 women swelled by 4.8 % with their legs still and by 0.8 % with active legs.");

/* Translators: What one study or guide found; it may not claim more than its source. */
gettext ("In 8 hours of standing work the legs of 20 people did not swell, but they wore elastic stockings.");

/* brands.json */

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("adidas prints two figures: the foot from heel to toe, and the cm on the box, which is 7 mm more at US men’s 9 and 15 mm more at US men’s 14.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("After 13½ the US numbers for children begin again at 1, and so do the UK numbers.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("The page prints the same number as Japan and as cm. From US 16 on, a whole size is 5 mm instead of 10 mm.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("The steps are uneven: around US 7 and US 10.5 half a size is 2.5 mm instead of 5 mm. The shop’s column for women repeats its UK sizes and is left out.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("Only these three points of the Brooks chart were found, on pages of runners. They fit the rule that the cm are US men’s size plus 18.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("EU sizes are rounded to halves here. The chart for women was not found in a usable form.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("A comparison of brand charts gives EU 45 for US 11, where this chart prints EU 45.5.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("Known from one shop’s table, whose first rows are the same as those of its Puma table. Single rows agree with a runner’s comparison.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("New Balance prints a length in cm and does not say whether of the foot or of the shoe; it is the cm on the box. At US 13 the chart prints women’s 15, where 14.5 would be expected.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("A sports shop’s table gives EU 48.5 for US 14, where this chart prints EU 49.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("At the same cm the women’s chart prints UK half a size lower and EU up to a size lower than the men’s.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("A reseller’s table gives UK 5.5, EU 38 and 24.5 cm for US women’s 8, where this chart prints UK 6, EU 39 and 25 cm.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("The page gives inches, and calls them approximate; the millimetres are those inches, rounded. It ends at size 7.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("Nike prints two figures: the length of the foot, and the cm on the box, which Nike is reported to say is no foot length. US 6.5 and US 7 are both UK 6.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("By the label US women’s 8.5 is US men’s 7, and both are EU 40; but the women’s chart gives a foot of 250 mm for it, and the men’s 245 mm.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("A reseller’s table prints 24 cm on the box of US women’s 7.5, where this chart has 24.5 cm.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("These are the figures on Nike’s box. No foot length is known for them, so they are used only for sizes outside Nike’s own two charts.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("A published table for programs prints 27.5 cm for US men’s 9, half a centimetre more than the box; its later edition prints 27 cm.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("The cm are On’s column for Japan.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("At the same cm the women’s chart prints one US size more than the men’s, UK half a size lower, and EU half a size to a size lower.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("Onitsuka Tiger belongs to ASICS, and its scale is the same.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("The same shop’s ASICS table prints 25.25 cm for US 7, where this chart prints 25.5 cm.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("The same shop’s ASICS table prints 25.5 cm for US 7.5, where this chart prints 25.75 cm.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("Another shop pairs UK 7 with EU 40.5, where this chart prints EU 41.5.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("Another shop pairs UK 7.5 with EU 41.5, where this chart prints EU 42.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("Known from one shop’s table; that US 11 is EU 44.5 agrees with a comparison of brand charts.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("A reseller’s table gives EU 42.5 for US 9, where this chart prints EU 42.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("A reseller’s table gives EU 45 for US 11, where this chart and a comparison of brand charts give EU 44.5.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("Known from one shop’s page, and other sources differ on the US sizes. The page prints EU 47 1/2, where 47 1/3 would be expected.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("A reseller’s table pairs EU 42 with US 8.5 and 26.5 cm, where this chart prints US 8 and a foot of 260 mm.");

/* Translators: About a brand's size chart: who prints it otherwise. */
gettext ("A reseller’s table pairs EU 44 with US 10 and 28 cm, where this chart prints US 9.5 and a foot of 275 mm.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("The cm are Saucony’s column for Japan, which it calls the length of the foot. The last two women’s sizes, 17 and 17.5, are as copied.");

/* Translators: About a brand's size chart: what a reader should know. */
gettext ("Known from one shop only, and there it is the same as the Nike table row for row, so it may stand in for a chart that the shop did not have.");

/* lacings.json */

/* Translators: The name of a lacing. */
gettext ("Criss-cross");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Even, and easy to redo");

/* Translators: What a lacing is for. */
gettext ("The lacing most shoes come with: even tension, and every crossing lies over the tongue, not under the eyestay.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("standard lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("traditional lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("factory lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("zig-zag");

/* Translators: Another name of a lacing, which people search for. */
gettext ("American lacing");

/* Translators: What is known about a lacing. */
gettext ("Trials with runners used it as the lacing that others were compared with.");

/* Translators: The name of a lacing. */
gettext ("Over-under");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Easy to loosen on the way");

/* Translators: What a lacing is for. */
gettext ("Every second crossing lies on the outside, so the lace runs easily and is quick to tighten or loosen on the way.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("alternating criss-cross");

/* Translators: What is known about a lacing. */
gettext ("Only lacing experts describe it; no trial was found, and its use for swelling feet is our own conclusion.");

/* Translators: The name of a lacing. */
gettext ("Window lacing");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Leaves the sore row free");

/* Translators: What a lacing is for. */
gettext ("Leaves one band of the tongue free of lace, over a sore or numb spot.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("gap lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("box lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("skip lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("offset lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("single outside verticals");

/* Translators: What to mind with a lacing. */
gettext ("The rows just below and just above the free band carry more; do not pull them hard.");

/* Translators: What is known about a lacing. */
gettext ("Podiatrists advise it for a numb top of the foot, and a trial ties comfort to less pressure there; the lacing itself has not been tried.");

/* Translators: What a lacing's row stands for. */
gettext ("The free band lies between this row and the next one up.");

/* Translators: The name of a lacing. */
gettext ("Window, verticals inside");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("A window, held tighter");

/* Translators: What a lacing is for. */
gettext ("Leaves one band of the tongue free, as window lacing does, and holds tighter: beside the window the lace runs up under the eyestay.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("gap lacing, variation 2");

/* Translators: Another name of a lacing, which people search for. */
gettext ("inside window");

/* Translators: What to mind with a lacing. */
gettext ("Beside the window the lace lies between the eyestay and the tongue. On a thin tongue take window lacing, which leaves it outside.");

/* Translators: What is known about a lacing. */
gettext ("Only a lacing expert describes it; no trial was found.");

/* Translators: The name of a lacing. */
gettext ("Window, runner’s version");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("A window, threaded from below");

/* Translators: What a lacing is for. */
gettext ("Leaves one band of the tongue free over a hot spot. At the window the lace goes back under the edge and up through the next eyelet, so every eyelet is threaded from below.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("hot-spot lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("Bouché lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("Runner’s World window");

/* Translators: What to mind with a lacing. */
gettext ("At the window the lace wraps round the edge of the eyestay.");

/* Translators: What is known about a lacing. */
gettext ("A podiatrist described it in a running magazine: mark the sore spot, and leave those eyelets out. No trial was found.");

/* Translators: The name of a lacing. */
gettext ("Double window");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Two rows free, a looser fit");

/* Translators: What a lacing is for. */
gettext ("Leaves two neighbouring bands free, for a larger sore area or a looser fit.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("gap lacing, variation 3");

/* Translators: Another name of a lacing, which people search for. */
gettext ("wide window");

/* Translators: What to mind with a lacing. */
gettext ("It holds the foot less. If the heel lifts, take a window with a heel lock instead.");

/* Translators: What is known about a lacing. */
gettext ("Only a lacing expert describes it, and in which order its verticals go in and out is our reading of him; no trial was found.");

/* Translators: What a lacing's row stands for. */
gettext ("The free bands lie between this row and the second one up.");

/* Translators: The name of a lacing. */
gettext ("Straight bar");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("No slant over the instep");

/* Translators: What a lacing is for. */
gettext ("Only level bars cross the tongue; the lace climbs hidden under the eyestay, and nothing lies over the instep at a slant.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("Lydiard lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("parallel lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("reduced-pressure parallel lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("high-arch lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("AOFAS high-arch lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("fashion lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("serpent lacing");

/* Translators: What to mind with a lacing. */
gettext ("With an odd number of pairs one hidden lace must cross at a slant; ours does so at the toe end, away from the instep.");

/* Translators: What to mind with a lacing. */
gettext ("The ends come out longer than with criss-cross.");

/* Translators: What is known about a lacing. */
gettext ("A society of foot surgeons advises it for a high arch and distance runners have long used it; no trial was found.");

/* Translators: The name of a lacing. */
gettext ("Straight European");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Tight, with level bars on top");

/* Translators: What a lacing is for. */
gettext ("Level bars outside and a zigzag inside: it sits tight and looks tidy, and takes up a long lace.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("ladder lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("European lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("star lacing");

/* Translators: What to mind with a lacing. */
gettext ("The zigzag inside lies on the tongue: not for a foot that is pressed on top.");

/* Translators: What is known about a lacing. */
gettext ("Only lacing experts describe it; no trial was found.");

/* Translators: The name of a lacing. */
gettext ("Straight easy");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Level bars, easy to pull tight");

/* Translators: What a lacing is for. */
gettext ("Level bars across the tongue. One end runs straight to the top inside, and the other steps up bar by bar, so there is one end to pull.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("straight bar, simplified");

/* Translators: Another name of a lacing, which people search for. */
gettext ("easy straight lacing");

/* Translators: What to mind with a lacing. */
gettext ("In use one end creeps longer than the other; even them out now and then.");

/* Translators: What to mind with a lacing. */
gettext ("With an odd number of pairs the long end crosses inside, which is our own way out.");

/* Translators: The name of a lacing. */
gettext ("Shoe-shop");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("As shops lace new shoes");

/* Translators: What a lacing is for. */
gettext ("One end climbs in steps, and the other runs to the top in one long slant inside. Shops lace so because it is quick, and it takes up a long lace.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("shoe shop lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("shoe store lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("quick-action shoe store");

/* Translators: Another name of a lacing, which people search for. */
gettext ("zigzag");

/* Translators: What to mind with a lacing. */
gettext ("It does not tighten evenly.");

/* Translators: What is known about a lacing. */
gettext ("Mathematicians have studied its length; nobody has tried it on runners.");

/* Translators: The name of a lacing. */
gettext ("Toe-lift");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Lifts the toe box off the nail");

/* Translators: What a lacing is for. */
gettext ("A long slant runs from the eyelet beside the big toe to the top on the other side; pulling it lifts the toe box off the nail.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("black-toenail lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("toe pain lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("big-toe relief");

/* Translators: Another name of a lacing, which people search for. */
gettext ("toenail lacing");

/* Translators: What to mind with a lacing. */
gettext ("Look at length and heel hold first: most black nails come from a foot that slides forward.");

/* Translators: What to mind with a lacing. */
gettext ("One side of the lace must be two to three times as long as the other.");

/* Translators: What is known about a lacing. */
gettext ("Several podiatrists describe it; no trial was found.");

/* Translators: The name of a lacing. */
gettext ("Heel lock");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Keeps the heel down");

/* Translators: What a lacing is for. */
gettext ("A loop on each side at the top pair draws the collar in and holds the heel down, without tightening the rest.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("runner’s loop");

/* Translators: Another name of a lacing, which people search for. */
gettext ("runner’s tie");

/* Translators: Another name of a lacing, which people search for. */
gettext ("lace lock");

/* Translators: Another name of a lacing, which people search for. */
gettext ("lock lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("loop lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("loop-lacing lock");

/* Translators: Another name of a lacing, which people search for. */
gettext ("marathon loop");

/* Translators: What to mind with a lacing. */
gettext ("There is a second turn of lace at the top row: leave it loose enough over the front of the ankle.");

/* Translators: What to mind with a lacing. */
gettext ("It is harder to open: slacken it fully before you take the shoe off.");

/* Translators: What is known about a lacing. */
gettext ("In a trial with twenty runners, seven pairs with a heel lock gave the lowest pressure under the heel and a slower rise of the load at landing than six pairs, and were as comfortable.");

/* Translators: The name of a lacing. */
gettext ("Window with heel lock");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("A free row, and the heel held");

/* Translators: What a lacing is for. */
gettext ("Leaves one band of the tongue free over a sore or numb spot, and holds the heel with a loop on each side at the top pair.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("gap and lace lock");

/* Translators: Another name of a lacing, which people search for. */
gettext ("gap lacing with lace lock");

/* Translators: Another name of a lacing, which people search for. */
gettext ("window and runner’s loop");

/* Translators: What is known about a lacing. */
gettext ("It joins two parts that are each supported; in a trial, lacings with seven pairs that runners chose for themselves did not raise the pressure on top of the foot.");

/* Translators: The name of a lacing. */
gettext ("Wide forefoot");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Room at the ball of the foot");

/* Translators: What a lacing is for. */
gettext ("The lace runs up both sides past the ball of the foot before it crosses for the first time, so the front of the shoe can open.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("bunion lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("toe-room lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("sides-first lacing");

/* Translators: What to mind with a lacing. */
gettext ("If the shoe itself is too narrow, no lacing makes it wide: change the shoe.");

/* Translators: What is known about a lacing. */
gettext ("The director of a footwear laboratory, podiatrists and a physiotherapist advise it; no trial was found.");

/* Translators: The name of a lacing. */
gettext ("Wide forefoot with heel lock");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Open in front, held behind");

/* Translators: What a lacing is for. */
gettext ("Open at the ball of the foot and held at the heel, with one lace.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("narrow heel, wide forefoot with one lace");

/* Translators: Another name of a lacing, which people search for. */
gettext ("combination lacing");

/* Translators: What is known about a lacing. */
gettext ("It joins two lacings that are each advised; together they have not been tried.");

/* Translators: The name of a lacing. */
gettext ("Skip the first pair");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Room over the toes");

/* Translators: What a lacing is for. */
gettext ("Starts at the second pair, and leaves the front of the shoe open over the toes.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("squished-toes lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("skip the bottom pair");

/* Translators: What is known about a lacing. */
gettext ("A podiatrist describes it for squeezed toes; no trial was found.");

/* Translators: The name of a lacing. */
gettext ("Skip the top pair");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Frees the front of the ankle");

/* Translators: What a lacing is for. */
gettext ("Leaves the top pair empty, so that nothing crosses the front of the ankle.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("lower the lace by one eyelet");

/* Translators: Another name of a lacing, which people search for. */
gettext ("skip the last pair");

/* Translators: What to mind with a lacing. */
gettext ("It holds the heel less.");

/* Translators: What is known about a lacing. */
gettext ("A sports podiatrist advises it where a nerve or a tendon is pressed in front of the ankle; no trial was found.");

/* Translators: The name of a lacing. */
gettext ("High instep");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Two crossings, free between");

/* Translators: What a lacing is for. */
gettext ("Crosses once at the toe and once at the top; in between the lace only climbs the sides, and leaves a high instep free.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("side ladder");

/* Translators: Another name of a lacing, which people search for. */
gettext ("laddering");

/* Translators: What to mind with a lacing. */
gettext ("It holds the middle of the foot weakly: not for rough ground.");

/* Translators: What to mind with a lacing. */
gettext ("The eyelets in the middle do not draw the sides together.");

/* Translators: What is known about a lacing. */
gettext ("The director of a footwear laboratory and podiatrists advise it; no trial was found.");

/* Translators: The name of a lacing. */
gettext ("Midfoot lock");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Snug in the middle of the foot");

/* Translators: What a lacing is for. */
gettext ("A lock half way up draws the middle of the shoe snug to a narrow foot, whatever the tension at the toe end.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("narrow-foot loop lock");

/* Translators: Another name of a lacing, which people search for. */
gettext ("loop lacing at midfoot");

/* Translators: Another name of a lacing, which people search for. */
gettext ("midfoot loop lock");

/* Translators: What to mind with a lacing. */
gettext ("It presses more at the row of the lock: never over a sore spot.");

/* Translators: What is known about a lacing. */
gettext ("A physiotherapist and podiatrists advise it; no trial was found.");

/* Translators: What a lacing's row stands for. */
gettext ("The lock lies between this row and the next one up.");

/* Translators: The name of a lacing. */
gettext ("Outer eyelets");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Draws a wide shoe in");

/* Translators: What a lacing is for. */
gettext ("Uses only the eyelets farthest from the tongue, and so draws the sides in further round a narrow foot.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("far-set eyelets");

/* Translators: Another name of a lacing, which people search for. */
gettext ("narrow-foot lacing");

/* Translators: What to mind with a lacing. */
gettext ("It needs a shoe with staggered eyelets; which rows are the outer ones depends on the shoe.");

/* Translators: What is known about a lacing. */
gettext ("A society of foot surgeons and a text on sports podiatry advise it; no trial was found.");

/* Translators: The name of a lacing. */
gettext ("Inner eyelets");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("More room across the foot");

/* Translators: What a lacing is for. */
gettext ("Uses only the eyelets nearest to the tongue, and so leaves more room across a wide foot.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("near-set eyelets");

/* Translators: Another name of a lacing, which people search for. */
gettext ("wide-foot lacing");

/* Translators: What to mind with a lacing. */
gettext ("It needs a shoe with staggered eyelets; which rows are the inner ones depends on the shoe.");

/* Translators: The name of a lacing. */
gettext ("Two laces, two zones");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Loose in front, snug behind");

/* Translators: What a lacing is for. */
gettext ("Two laces and two bows: the lower one stays loose at the ball of the foot, and the upper one holds the heel.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("double lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("narrow heel and wide forefoot with two laces");

/* Translators: Another name of a lacing, which people search for. */
gettext ("two-zone lacing");

/* Translators: What to mind with a lacing. */
gettext ("It needs two shorter laces; tuck the lower bow away.");

/* Translators: What is known about a lacing. */
gettext ("A society of foot surgeons, a national foot health campaign and a sports podiatrist advise it; no trial was found.");

/* Translators: What a lacing's row stands for. */
gettext ("The last row of the lower lace.");

/* Translators: The name of a lacing. */
gettext ("One lace, two zones");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("A knot parts two tensions");

/* Translators: What a lacing is for. */
gettext ("A flat knot part of the way up keeps the tension below it as it is; what lies above is tied on its own.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("segmented lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("segmented lacing by a knot");

/* Translators: Another name of a lacing, which people search for. */
gettext ("knot lacing");

/* Translators: What to mind with a lacing. */
gettext ("The knot presses on the tongue: never over a sore spot.");

/* Translators: What to mind with a lacing. */
gettext ("It is slow to undo.");

/* Translators: What is known about a lacing. */
gettext ("One wearer reports it; nobody has tried it.");

/* Translators: What a lacing's row stands for. */
gettext ("The knot lies between this row and the next one up.");

/* Translators: The name of a lacing. */
gettext ("Bow tie");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Takes the shortest lace");

/* Translators: What a lacing is for. */
gettext ("Crosses outside at every other row and climbs the sides between; no useful lacing needs less lace, and the gaps are easy on the foot.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("shortest lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("bowtie lacing");

/* Translators: What to mind with a lacing. */
gettext ("It holds the foot loosely.");

/* Translators: What is known about a lacing. */
gettext ("That it is the shortest is proved; one wearer reports relief, and no trial was found.");

/* Translators: The name of a lacing. */
gettext ("Army");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Lets a stiff shoe bend");

/* Translators: What a lacing is for. */
gettext ("Crosses inside and climbs outside, so the sides of a stiff shoe bend freely. The ends finish inside.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("inside-out bow tie");

/* Translators: Another name of a lacing, which people search for. */
gettext ("combat boot lacing");

/* Translators: What to mind with a lacing. */
gettext ("The crossings inside press on the tongue, and the knot lies inside.");

/* Translators: The name of a lacing. */
gettext ("Open front");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Spreads a tight toe box");

/* Translators: What a lacing is for. */
gettext ("Starts at the third pair, runs down and then up again on the outside: pulled tight, it spreads the toe box.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("footbag lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("footbag lacing, basic");

/* Translators: Another name of a lacing, which people search for. */
gettext ("Hacky Sack lacing");

/* Translators: What to mind with a lacing. */
gettext ("It pulls the shoe out of shape: a stop-gap until you have a wider one.");

/* Translators: What is known about a lacing. */
gettext ("A lacing expert describes it, and says that it helps with shoes that are a little tight; no trial was found.");

/* Translators: The name of a lacing. */
gettext ("Bunion skip");

/* Translators: What a lacing is for, in a few words; no full stop. */
gettext ("Frees the side of a bunion");

/* Translators: What a lacing is for. */
gettext ("Leaves the eyelet beside the bunion empty; the lace goes twice through the one below it instead.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("bunion step-over");

/* Translators: Another name of a lacing, which people search for. */
gettext ("one-sided skip");

/* Translators: What to mind with a lacing. */
gettext ("One eyelet takes the lace twice, and must be wide enough for it.");

/* Translators: What is known about a lacing. */
gettext ("A sports podiatrist shows it in a photograph, and how it is threaded is our reading of that; no trial was found.");

/* numbness.json */

/* Translators: Always visible where numb feet are spoken of. */
gettext ("This app estimates shoe room. It cannot find the cause of numbness. If in doubt, see a doctor.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Stop, loosen the laces and walk until the feeling is back; if it is not back within five minutes, end the run.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Lace a window: leave the band over the sore or numb spot free.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Loosen the lower eyelets and the midfoot; do not pull the lace hard from habit.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Lace the top eyelets as a heel lock, so that the foot stays back.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Wear a running sock that stays in place, without thick seams.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Try a thinner sock.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("If two insoles lie in the shoe, take one out.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Leave about a thumb’s width in front of the longest toe, standing.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Try half a size up.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Try a shoe with a wider toe box.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Drink to thirst, not by the clock; on long runs carry water in a vest.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Under the ball of the foot, try a soft insole or a metatarsal pad.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Warm up before you run, and let nothing squeeze the foot.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Take shorter steps, and let the lower legs relax.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Wiggle your toes, land softly and do not grip with them.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("Carry phone and keys in a running belt, not in the hand.");

/* Translators: About numb feet: what to do. Calm, never a diagnosis. */
gettext ("If it lasts, comes back, burns, or is always in one foot, see a doctor.");

/* Translators: A cause of numb feet. */
gettext ("Shoe too tight");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("The foot gets a little longer and a good deal fuller on a run, and a shoe without room for that presses on the toes and the ball.");

/* Translators: A cause of numb feet. */
gettext ("Laces too tight over the top");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Laces can press on the nerves over the top of the foot, hardest over its high, inner side; this eases soon after loosening.");

/* Translators: A cause of numb feet. */
gettext ("Socks");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Thick seams, a sock that bunches, or wet cotton can press and rub on one spot.");

/* Translators: A cause of numb feet. */
gettext ("Swelling on long or warm runs");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("By our model feet are largest 8 to 16 minutes into a run, and larger in the heat: shoe and sock need room for it.");

/* Translators: A cause of numb feet. */
gettext ("Cold and circulation");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Early in the run, better once warm, gone at rest: cold draws blood from the foot, more so when something squeezes it.");

/* Translators: A cause of numb feet. */
gettext ("Overstriding and tense lower legs");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Long steps and tense calves can make the foot land hard and keep its nerves under pull.");

/* Translators: A cause of numb feet. */
gettext ("Clenched toes");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Toes that grip can press their nerves against the shoe and the ground.");

/* Translators: A cause of numb feet. */
gettext ("Carrying things in the hand");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("A phone or keys in the hand can make one side work differently from the other.");

/* Translators: A cause of numb feet. */
gettext ("Drinking and salt on long, warm runs");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Too little water and salt on a long warm run can play a part; drinking a great deal can make feet swell as well.");

/* Translators: A cause of numb feet. */
gettext ("Foot sliding forward");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Downhill, or in a shoe that does not hold the heel, the foot slides and the toe tips meet the end of the shoe; nails bruise too.");

/* Translators: A cause of numb feet. */
gettext ("A nerve on the top of the foot");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Numbness on the top of the foot or between the first two toes can also come from the nerve that runs there, under laces or beside a bone spur. If it lasts, ask a doctor.");

/* Translators: A cause of numb feet. */
gettext ("A nerve between the toes");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("A feeling of walking on a pebble, with numbness between the third and the fourth toe, can also come from a thickened nerve there (Morton’s neuroma). Ask a doctor.");

/* Translators: A cause of numb feet. */
gettext ("A nerve at the inner ankle or arch");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Numbness of the sole can also come from the nerve that passes the inner ankle or the arch, more so with a flat foot or after a sprain. Ask a doctor or podiatrist.");

/* Translators: A cause of numb feet. */
gettext ("A nerve of the heel");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Numbness with pain at the heel can also come from branches of the nerve behind the inner ankle. Ask a doctor or podiatrist.");

/* Translators: A cause of numb feet. */
gettext ("A nerve of the outer edge");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Numbness along the outer edge can also come from the nerve that runs there, after an old sprain or under a collar that presses below the ankle. If it lasts, ask a doctor.");

/* Translators: A cause of numb feet. */
gettext ("Pressure in the muscles of the lower leg");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("A tight, aching shin or calf that comes with every run and goes within half an hour of rest can also come from pressure in the muscles. Stop, and ask a doctor; do not run through it.");

/* Translators: A cause of numb feet. */
gettext ("An artery of the leg");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("One foot that goes numb at the same distance each time, with a cramping calf, and is better some minutes after stopping can also come from an artery behind the knee or in the leg. Ask a doctor.");

/* Translators: A cause of numb feet. */
gettext ("A nerve in the back");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Numbness that runs down the leg, with pain in the back or buttock, can also come from a nerve in the back. Ask a doctor.");

/* Translators: A cause of numb feet. */
gettext ("Nerves of both feet");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Numbness of both feet that is there off the run as well can also come from the nerves themselves: diabetes, too little vitamin B12, alcohol, some medicines. Ask a doctor.");

/* Translators: A cause of numb feet. */
gettext ("Toes that turn white in the cold");

/* Translators: About numb feet: what a cause is like. Calm, never a diagnosis. */
gettext ("Toes that turn white and tingle as they warm can also come from vessels that close in the cold (Raynaud’s). Keep them warm and dry, lace no tighter, and ask a doctor if it is severe or on one side.");

/* Translators: A question about numb feet. */
gettext ("Does any of this hold?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("These come first: with any of them a doctor helps, and no lacing does.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Numbness that starts suddenly, spreads fast, takes a whole leg or one side of the body, or comes with weakness, confusion, trouble speaking or seeing, passing out or trouble breathing");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("This can be a stroke or another emergency of the nerves. Do not wait for it to pass.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Numbness between the legs, both legs weak or numb, or new loss of control over bladder or bowel");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("Nerves at the lower end of the back may be pressed. Do not wait for it to pass.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Sudden pain with a pale or blue foot that is clearly colder than the other, with pins and needles, or with toes that will not move");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("An artery of the leg may be blocked. Do not wait for it to pass.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("After an injury: severe pain that keeps rising, and tight swelling of the leg or foot with numbness");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("Pressure may be building up inside the leg or foot, and that has to be treated at once.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("A swollen, painful leg with breathlessness or chest pain");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("A clot may have reached the lung.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("After a long run and a lot of drinking: swollen fingers with headache, vomiting, confusion or fits");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("The blood may have too little sodium. Say how long the run was and how much you drank.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("After cold: skin that is white and hard, and stays numb while it warms");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("This can be frostbite.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("One leg that is swollen, throbbing, warm or red");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("A clot in a vein is possible. Do not run on it.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Diabetes or a known loss of feeling, with a new wound or ulcer, or a foot that is hot, red or swollen");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("With diabetes every new problem of a foot has to be seen at once. Do not run on it.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Running brings loss of feeling with weakness, a foot that slaps or drops, or unusual swelling or pain");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("Stop running, and do not run through it: it can leave lasting damage.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("There is no clear cause; it comes back with the same movement; strength is slowly lost; or there is a rash");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("Numbness without an obvious cause should be looked into. Write down when it comes and what you do then.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Diabetes, with any tingling or numbness");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("With diabetes any tingling or numbness should be looked at before you change shoes or lacing.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Pain in the foot that is severe, gets worse, or is no better after two weeks of caring for it");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("Pain that lasts needs somebody who looks at the foot.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Both feet, also at rest or at night; burning; or unsteady when walking");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("Nerves can suffer from other things than shoes: diabetes, too little vitamin B12, alcohol, some medicines. A doctor can test for them.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Toes that turn white or blue in the cold on one side only, or with pain in the joints or a rash");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("The vessels of the toes should be looked at.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Pregnancy; a disease of heart, kidneys, liver or veins; ankles that stay swollen; a recent injury or operation");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("What we reckon about swelling does not hold here. Ask before you change shoes, socks or lacing.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("The feeling is not back half an hour after the run, or never fully");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("Numbness that stays once the pressure is gone has more to it than a lace.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Sharp pain or burning");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("Sharp pain and burning point to a nerve, which a new lacing may not help.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Always the same foot");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("When it is always the same foot, something in that foot or leg should be looked for.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Trouble with nerves or circulation, now or before");

/* Translators: What to do about a sign that a doctor should see. Calm and clear. */
gettext ("With such a history even mild numbness should be looked at.");

/* Translators: A question about numb feet. */
gettext ("Where does it go numb?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("The place tells which lace, seam or nerve is near.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Top of the foot");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Top");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Between the big toe and the second");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Toes 1–2");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Between the third toe and the fourth");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Toes 3–4");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Toes");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Tips of the toes");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Toe tips");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Ball of the foot");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Ball");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Sole and arch");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Sole, arch");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Heel");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Outer edge");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Whole foot");

/* Translators: A question about numb feet. */
gettext ("One foot or both?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("One foot points to that shoe, a nerve or an artery; both feet to swelling, or to the nerves when it is there at rest too.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("One foot");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Both feet");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Both");

/* Translators: A question about numb feet. */
gettext ("Which foot?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("Each shoe can have a lacing of its own.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Left");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Right");

/* Translators: A question about numb feet. */
gettext ("When does it start?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("Early points to laces or a shoe that are tight already; late to heat, drinking or a sock that bunches; after the run more to a nerve.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("In the first minutes");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("At once");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("After 10 to 30 minutes");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("10–30 min");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("After an hour or more");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("After 1 h");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("After the run, at rest or at night");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("After the run");

/* Translators: A question about numb feet. */
gettext ("Is there pain with it?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("Burning points to a nerve, a tight and aching muscle to pressure in the leg.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("No pain");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("None");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Pressure");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Burning or stabbing");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Burning");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("A tight, aching shin or calf");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Tight muscle");

/* Translators: A question about numb feet. */
gettext ("What helps?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("Quick relief points to the lace or the shoe.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Loosening the laces");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Loosening");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Taking the shoe off");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Shoe off");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Stopping or walking");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Stopping");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Any of these, but slowly");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Slowly");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Nothing");

/* Translators: A question about numb feet. */
gettext ("Gone after stopping in");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("After half an hour a doctor should look at it.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Less than 5 minutes");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("5 min");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Less than 30 minutes");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("30 min");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Longer");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Never fully");

/* Translators: A question about numb feet. */
gettext ("Does it start at the same distance each time?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("The same distance each time points to a muscle or an artery rather than to the shoe.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Yes");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("No");

/* Translators: A question about numb feet. */
gettext ("How does it go on?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("This decides whether to stop.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("It stays mild");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Stays mild");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("It gets worse");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Gets worse");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("It changes the way I run");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Changes my stride");

/* Translators: A question about numb feet. */
gettext ("What is new?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("What is new is changed back first.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Shoes");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Insoles");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Lacing");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("More distance than before");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("More distance");

/* Translators: A question about numb feet. */
gettext ("What was the run like?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("Heat, drinking, hills and socks change the room in the shoe.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Hot");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Cold");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Downhill");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("A lot to drink");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Little to drink");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("The sock bunches");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Sock bunches");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("The sock has thick seams");

/* Translators: The answer before it in a word or two, for a small place. */
gettext ("Thick seams");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Cotton socks");

/* Translators: A question about numb feet. */
gettext ("Is any of this your way of running?");

/* Translators: What the answer to a question about numb feet is for. */
gettext ("Some habits press on the toes or tire one side.");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Phone or keys in the hand");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Long steps");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Toes that grip");

/* Translators: An answer to a question about numb feet; no full stop. */
gettext ("Tense lower legs");

/* Translators: About numb feet: whether to stop running. */
gettext ("If it is mild, and gone when you stop or loosen the laces: go on, as long as the feeling is back within 5 minutes.");

/* Translators: About numb feet: whether to stop running. */
gettext ("If it gets worse, changes the way you run, nothing helps, or a muscle is tight and aches: stop running.");

/* Translators: About numb feet: one change at a time, in this order. */
gettext ("Stop, loosen, walk. If the feeling is not back in 5 minutes, end the run; if it is not back in 30, ask a doctor.");

/* Translators: About numb feet: one change at a time, in this order. */
gettext ("Lace anew: leave the sore spot free, loosen the lower eyelets for the forefoot, and keep the heel held.");

/* Translators: About numb feet: one change at a time, in this order. */
gettext ("Wear a thinner sock that does not bunch, and take a second insole out.");

/* Translators: About numb feet: one change at a time, in this order. */
gettext ("Check the room in front of the toes, 9.5 to 15.9 mm when standing, and the width; then try half a size more, or one fitting wider.");

/* Translators: About numb feet: one change at a time, in this order. */
gettext ("Drink to thirst, and run shorter in the heat.");

/* Translators: About numb feet: one change at a time, in this order. */
gettext ("For the ball of the foot and the third and fourth toe, try a soft insole or a metatarsal pad.");

/* Translators: About numb feet: one change at a time, in this order. */
gettext ("If it is still there after two weeks, or with any warning sign, see a doctor or podiatrist.");

/* Translators: About numb feet: when to see a doctor. */
gettext ("It stays after the run.");

/* Translators: About numb feet: when to see a doctor. */
gettext ("There is sharp pain or burning.");

/* Translators: About numb feet: when to see a doctor. */
gettext ("It is always the same foot.");

/* Translators: About numb feet: when to see a doctor. */
gettext ("You had trouble with nerves or circulation before.");

/* Translators: About numb feet: something to check before a run. */
gettext ("The shoe has room for a foot that swells.");

/* Translators: About numb feet: something to check before a run. */
gettext ("The laces are snug, and nowhere tight over the top.");

/* Translators: About numb feet: something to check before a run. */
gettext ("The socks are for running, and lie without a fold.");

/* Translators: About numb feet: something to check before a run. */
gettext ("There is enough to drink for the distance and the heat.");

/* Translators: About numb feet: something to check before a run. */
gettext ("Feet and lower legs are relaxed, and the toes can wiggle.");

/* Translators: About numb feet: something to check before a run. */
gettext ("The distance grows step by step, not all at once.");

/* Translators: A question that people ask about numb feet. */
gettext ("Why when I run, and not when I walk?");

/* Translators: The answer to a question that people ask about numb feet. */
gettext ("A run fills the foot more: after 10 minutes of running feet held about 3 % more, after walking about 2 %. Each step lands harder too, so the same shoe and lace press more. A nerve bears that badly: its blood flow suffers from about 20 to 30 mmHg, and near 50 mmHg, when the pressure is steady, it stops working.");

/* Translators: A question that people ask about numb feet. */
gettext ("Is it worse on long runs?");

/* Translators: The answer to a question that people ask about numb feet. */
gettext ("It can be, because heat, a sinking arch, a bunching sock and what you drink need time to matter. The swelling itself does not: by our model feet are largest after 8 to 16 minutes. So numbness that comes early speaks more for shoe or laces than for the distance.");

/* Translators: A question that people ask about numb feet. */
gettext ("Can socks do it?");

/* Translators: The answer to a question that people ask about numb feet. */
gettext ("They can. A thick sock takes room from the foot, and a seam or a fold presses on one spot. Try a thin running sock that stays in place before you buy a shoe.");

/* Translators: A question that people ask about numb feet. */
gettext ("Should I change my shoes?");

/* Translators: The answer to a question that people ask about numb feet. */
gettext ("Not first. Loosen and lace anew, try a thinner sock, and check the room in front of the toes. With less than 9.5 mm when standing, or a shoe that presses around the ball, try half a size more or a wider shoe. If nothing changes within two weeks, see a doctor rather than a third pair.");

/* sizes.json */

/* Translators: What one source says of Japanese girth marks that others do not. */
gettext ("One page puts the marks 9 mm apart and a women’s E at 23 cm to 223 mm, where the others give 6 mm and 228 mm.");

/* Translators: Stands below the widths that a foot asks for. */
gettext ("Width letters of the UK and the EU get no millimetres here: no source that we found says how broad a letter is, and each maker uses them in its own way.");

/* socks.json */

/* Translators: A kind of sock. */
gettext ("none");

/* Translators: A kind of sock. */
gettext ("very thin, nylon");

/* Translators: A kind of sock. */
gettext ("thin, technical");

/* Translators: A kind of sock. */
gettext ("cotton");

/* Translators: A kind of sock. */
gettext ("cushioned, running");

/* Translators: A kind of sock. */
gettext ("hiking");

/* Translators: A kind of sock. */
gettext ("thick wool");
