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
gettext ("Nike prints two figures: the length of the foot, and the cm on the box, which Nike says is no foot length. US 6.5 and US 7 are both UK 6.");

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
gettext ("Window lacing");

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
gettext ("Heel lock");

/* Translators: What a lacing is for. */
gettext ("A loop on each side at the top pair draws the collar in and holds the heel down, without tightening the rest.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("runner's loop");

/* Translators: Another name of a lacing, which people search for. */
gettext ("runner's tie");

/* Translators: Another name of a lacing, which people search for. */
gettext ("lace lock");

/* Translators: Another name of a lacing, which people search for. */
gettext ("lock lacing");

/* Translators: Another name of a lacing, which people search for. */
gettext ("loop lacing");

/* Translators: What to mind with a lacing. */
gettext ("There is a second turn of lace at the top row: leave it loose enough over the front of the ankle.");

/* Translators: What to mind with a lacing. */
gettext ("It is harder to open: slacken it fully before you take the shoe off.");

/* Translators: What is known about a lacing. */
gettext ("In a trial with twenty runners, seven pairs with a heel lock gave the lowest pressure under the heel and a slower rise of the load at landing than six pairs, and were as comfortable.");

/* Translators: The name of a lacing. */
gettext ("Straight bar");

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
gettext ("Over-under");

/* Translators: What a lacing is for. */
gettext ("Every second crossing lies on the outside, so the lace runs easily and is quick to tighten or loosen on the way.");

/* Translators: Another name of a lacing, which people search for. */
gettext ("alternating criss-cross");

/* Translators: What is known about a lacing. */
gettext ("Only lacing experts describe it; no trial was found, and its use for swelling feet is our own conclusion.");

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

/* sizes.json */

/* Translators: What one source says of Japanese girth marks that others do not. */
gettext ("One page puts the marks 9 mm apart and a women’s E at 23 cm to 223 mm, where the others give 6 mm and 228 mm.");

/* Translators: Stands below the widths that a foot asks for. */
gettext ("Width letters of the UK and the EU get no millimetres here: no source that we found gives any, and each maker uses them in its own way.");

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
