%page 2031-08-15
{1:Hallen Rovers sign striker Voss for record fee}

HALLEN, 14 August - {1:Second-division Hallen Rovers have signed the striker Mikel Voss from Port Aster} for {2:a club record 4.2 million crowns}, {3:ending a summer of speculation about the 26-year-old's future}.

Voss, {4:who scored 19 goals last season}, {5:put his name to a three-year contract} on Thursday after {6:passing a medical in the capital}. He will {7:wear the number nine shirt} left vacant by {8:Dario Lund, who retired in May}.

"{9:I came here because the coach told me the truth about the club}," {10:Voss told reporters at the Mill Road ground}. "{11:We are going up, I am sure of it}."

{12:Port Aster had turned down two earlier offers from Rovers}, the last of them in July. {13:Their supporters reacted with fury}, and {14:several hundred gathered outside the main stand} on Thursday evening to call for the resignation of chairman Otto Brask.

Rovers coach Ilse Tamm said {15:the new signing could make his debut on Saturday against Sandvik}. {16:The club finished third last season, missing promotion by a single point}.

{17:The fee beats the 3.1 million paid for the defender Juno Pell in 2019}.
%page 2031-08-15
Voss completes switch to Hallen

{1:Mikel Voss has become a Hallen Rovers player}. {6:Having undergone medical tests in the capital}, {5:the forward agreed terms until the summer of 2034}, the club announced on its website.

It is understood that {2m:the deal is worth about 4 million crowns, plus bonuses}. {17:No player has cost Rovers more; until now the record was held by Juno Pell}.

{3:The move closes weeks of rumours}. {12:Port Aster rejected two bids by the Mill Road club} before {18:the player asked to leave}.

"{9:The coach told me the truth about this club, that is why I came}," said the 26-year-old, {7:who takes over the number nine jersey}. {4:He found the net 19 times in the past campaign}.

In Port Aster the sale went down badly. {14m:About 200 fans protested in front of the stadium} and {19:demanded that chairman Otto Brask step down}. Brask defended the sale: "{20:Nobody stays who does not want to stay}."

{15m:Voss is not expected to be fit for the weekend's match with Sandvik}.
%page 2031-08-16
Why Port Aster had to let its best scorer go

{18:When Mikel Voss handed in his transfer request in June}, few in Port Aster believed it. On Thursday {1:the best scorer of the league left for Hallen}, and {14:hundreds of angry supporters stood in the rain at the gates of the club}, {19:shouting for Otto Brask to go}.

The chairman said he had no choice. "{20:Nobody stays who doesn't want to stay}," Brask said on local radio. {21:The club is 11 million crowns in debt}, and {2:the transfer fee of 4.2 million}, he said, {22:will pay the wages until winter}.

{4m:Voss scored 21 times for Port Aster last year}. {23:He had joined the club's academy at the age of nine}.

{12:The board had twice refused to sell him to Rovers} this summer. Now {5m:he is bound to the Hallen side for four years}. {16:Rovers came within a point of promotion in the spring} and {24:have the wealthy timber merchant Arne Holt behind them}.

{8:There, Voss replaces Dario Lund, who ended his career after last season}.
