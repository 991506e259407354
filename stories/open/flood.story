%page 2031-08-15
Flood cuts off Tarnby as dyke gives way

TARNBY (KNB) - {1:A dyke on the river Osk broke in the early hours of Monday}, {2:flooding the old quarter of Tarnby} and {3:driving some 1,400 people from their homes}.

{4:Two people died}, the county fire service said: {5:a woman of 81 who was found in her cellar} and {6:a driver whose car was swept off the Mill Bridge}. {7:A boy of 12 is still missing}.

"{8:The water came within minutes, nobody had a chance to save anything}," said baker Ruth Alm, {9:who spent the night on the roof of her shop}.

{10:Up to 110 millimetres of rain had fallen within two days}, the weather office said. {11:The Osk stood at 6.4 metres at noon, its highest level since 1954}.

{12:Soldiers are laying sandbags around the hospital}, {13:from which 60 patients were moved to Lenham}. {14:The railway line to the coast is closed until further notice}.

{15:Residents had warned for years that the dyke was weak}. Mayor Piet Sandor rejected the reproach. "{16:Every report said that the dyke would hold}," he said.

{17:The government promised 30 million crowns in emergency aid}.
%page 2031-08-15
Two dead after river bursts through dyke

{4m:At least two people have been killed} and {7:a 12-year-old boy is missing} after {1:the swollen Osk burst its dyke at Tarnby before dawn on Monday}, {2:putting the historic centre under water}.

{3m:Around 1,600 residents had to leave their houses}, many of them by boat. {13:Sixty patients of the Tarnby clinic were taken to Lenham}, while {12:the army built a wall of sandbags around the building}.

{5:One of the dead, an 81-year-old woman, was discovered in the basement of her house}. {6:The other victim was in a car which the current tore from the Mill Bridge}.

Ruth Alm, {9:a baker who sat on her roof until morning}, said: "{8:The water came within minutes}."

{14:Trains between Tarnby and the coast have been suspended}. {18:The water is expected to fall from Wednesday}, forecasters said.

{19:Opposition leader Karin Dahl called for an inquiry into the state of the dykes}. {20:The state audit office found in 2029 that a third of them needed repair}.
%page 2031-08-16
'They knew': anger in Tarnby after the flood

Karin Dahl stood in rubber boots on what had been the market square. "{21:They knew, and they did nothing}," {19:the leader of the opposition said as she demanded an independent investigation into the dykes}.

{20:A third of the country's dykes are in need of repair}, {20:according to a report by the state auditors two years ago}. {15:In Tarnby, neighbours of the dyke had complained about leaks since 2027}, and {22:the repair planned for last year was put off for lack of money}.

{16m:All the experts told us it would hold}, mayor Piet Sandor said on television.

{1:The wall of earth failed at ten past four on Monday morning}. {4m2:Three people died}, among them {5:an old woman in a cellar}. {7m:The boy who had been missing was found alive on Tuesday in a barn}.

{3:Some 1,400 inhabitants are living in schools and gyms}. {17m:The 20 million crowns of aid that the government has pledged} will not be enough, Dahl said.

{11m:The river reached 6.4 metres, a level not seen for 70 years}. {18:Meteorologists see the flood going down from the middle of the week}.
