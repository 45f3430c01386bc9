// Generated from server/data/duties.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: id, family, basis, in_force, detail_from, force, confidence, bound, trigger, checkable. */
export const ROWS = `scope-declaration	scope	MEAS Art 2	2023-08-15		binding	high	team	always	yes
provider-role	scope	MEAS Art 22(2);GB45438 3.7	2023-08-15		binding	high	anyone-offering	always	yes
content-moderation	safety	DEEP Art 10;MEAS Art 4(1)	2023-01-10	2023-08-15	binding	high	provider-and-users	public	yes
anti-discrimination	safety	MEAS Art 4(2)	2023-08-15		binding	high	provider	public	no
ip-and-fair-competition	data-source	MEAS Art 4(3)	2023-08-15		binding	high	provider-and-users	public	yes
personality-rights	user-rights	MEAS Art 4(4)	2023-08-15		binding	high	provider-and-users	public	no
transparency-accuracy	safety	MEAS Art 4(5)	2023-08-15		binding	high	provider	public	yes
training-data-sources	data-source	MEAS Art 7(1)	2023-08-15		binding	high	trainer	trains	yes
base-model-source	data-source	MEAS Art 7(1);T003 cl. 6 a)	2023-08-15		binding	high	model-builder	buildsOnModel	yes
training-data-ip	data-source	MEAS Art 7(2)	2023-08-15		binding	high	trainer	trains	yes
training-data-personal-information	data-source	MEAS Art 7(3);PIPL Arts 13, 28-29	2023-08-15		binding	high	trainer	trains	yes
training-data-quality	data-source	MEAS Art 7(4)	2023-08-15		binding	high	trainer	trains	yes
training-data-other-law	data-source	MEAS Art 7(5)	2023-08-15		binding	high	trainer	trains	no
training-data-security	data-source	NDSR Art 19	2025-01-01		binding	high	trainer	trains	no
crawling-impact	data-source	NDSR Arts 18, 24	2025-01-01		binding	high	collector	crawls	yes
source-assessment	data-source	T003 cl. 5.1 a)	2024-02-29		expected	medium	trainer	trains	yes
source-records	data-source	T003 cl. 5.1 c)	2024-02-29		expected	medium	trainer	trains	yes
source-diversity	data-source	T003 cl. 5.1 b)	2024-02-29		expected	medium	trainer	trains	yes
data-filtering	data-source	T003 cl. 5.2 a)	2024-02-29		expected	medium	trainer	trains	yes
ip-officer	data-source	T003 cl. 5.2 b)	2024-02-29		expected	medium	trainer	trains	yes
annotation-rules	data-source	MEAS Art 8;T003 cl. 5.3 b)	2023-08-15		binding	high	annotator	annotates	yes
annotation-quality	data-source	MEAS Art 8;T003 cl. 5.3 c), d)	2023-08-15		binding	high	annotator	annotates	yes
annotation-staff	data-source	MEAS Art 8;T003 cl. 5.3 a);G45674	2023-08-15		binding	high	annotator	annotates	no
producer-responsibility	safety	MEAS Art 9 para 1;DEEP Arts 7, 8	2023-01-10	2023-08-15	binding	high	provider	public	no
user-agreement	user-rights	MEAS Art 9 para 2	2023-08-15		binding	high	provider-with-users	registeredUsers	yes
audience-statement	user-rights	MEAS Art 10;T003 cl. 7 b)	2023-08-15		binding	high	provider	public	yes
user-guidance	user-rights	MEAS Art 10	2023-08-15		binding	high	provider	public	no
minors	user-rights	MEAS Art 10;T003 cl. 7 a)	2023-08-15		binding	high	provider	public	yes
minors-content	user-rights	MINCLASS Art 9	2026-03-01		binding	high	provider-and-algorithms	public	yes
minors-personal-information	user-rights	PIPL Art 31	2021-11-01		binding	high	handler	minorsData	yes
user-input-protection	user-rights	MEAS Art 11;PIPL Arts 17, 19	2021-11-01	2023-08-15	binding	high	provider	public	yes
data-subject-requests	user-rights	MEAS Art 11	2023-08-15		binding	high	provider	public	yes
training-opt-out	user-rights	T003 cl. 7 c);T003 cl. 5.1 c)	2024-02-29		expected	medium	input-trainer	trainsOnUserInput	yes
model-outline-disclosure	user-rights	ALGO Art 16;T003 cl. 7 b)	2022-03-01		binding	high	provider	public	yes
pi-export	user-rights	PIPL Arts 38, 39, 55;EXPORT Arts 7, 8;PICERT	2021-11-01	2024-03-22	binding	medium	exporter	modelOrigin=offshore	yes
biometric-consent	user-rights	DEEP Art 14 para 2	2023-01-10		binding	high	deep-synthesis	generates=image,audio,video;faceVoice	yes
explicit-label-text	labeling	DEEP Art 17 para 1;LABEL Art 4(1);MEAS Art 12;GB45438 5.1	2023-01-10	2025-09-01	binding	high	provider	generates=text	yes
explicit-label-audio	labeling	DEEP Art 17 para 1;LABEL Art 4(2);MEAS Art 12;GB45438 5.3	2023-01-10	2025-09-01	binding	high	provider	generates=audio	yes
explicit-label-image	labeling	DEEP Art 17 para 1;LABEL Art 4(3);MEAS Art 12;GB45438 5.2	2023-01-10	2025-09-01	binding	high	provider	generates=image	yes
explicit-label-video	labeling	DEEP Art 17 para 1;LABEL Art 4(4);MEAS Art 12;GB45438 5.4	2023-01-10	2025-09-01	binding	high	provider	generates=video	yes
explicit-label-scene	labeling	DEEP Art 17 para 1;LABEL Art 4(5);MEAS Art 12;GB45438 5.5	2023-01-10	2025-09-01	binding	high	provider	generates=video	no
explicit-label-ui	labeling	DEEP Art 17 para 1;LABEL Art 4(1), (2), (6);MEAS Art 12;GB45438	2023-01-10	2025-09-01	binding	high	provider	generates=text,audio	yes
label-function-offered	labeling	DEEP Art 17 para 2;MEAS Art 12	2023-01-10		binding	high	deep-synthesis	public	no
label-in-exports	labeling	LABEL Art 4 para 2;MEAS Art 12	2025-09-01		binding	high	exporting-provider	exports	yes
implicit-label-metadata	labeling	LABEL Art 5;DEEP Art 16;MEAS Art 12;GB45438 6.1, Annex E	2023-01-10	2025-09-01	binding	high	provider	outputsFiles	yes
implicit-label-single	labeling	GB45438 6.1 c);MEAS Art 12	2025-09-01		binding	high	provider	outputsFiles	yes
implicit-label-carrier	labeling	PG-20257A;PG-20258A;PG-20259A;PG-202510A	2025-08-28		expected	high	provider	outputsFiles	yes
implicit-label-log	labeling	DEEP Art 16;CSL Art 23(3);MEAS Art 12	2023-01-10		binding	high	deep-synthesis	outputsFiles	yes
provider-code	labeling	PG-20252A	2025-03-14		expected	high	code-writer	outputsFiles;writesCode	yes
label-preservation	labeling	LABEL Arts 5, 10;DEEP Art 18;MEAS Art 12	2025-09-01		binding	medium	re-encoder	outputsFiles	yes
no-label-removal	labeling	LABEL Art 10 para 2;DEEP Art 18;MEAS Art 12	2023-01-10	2025-09-01	binding	high	everyone	public	yes
label-terms-clause	labeling	LABEL Art 8;MEAS Art 12	2025-09-01		binding	high	provider	public	yes
unlabelled-output-log	labeling	LABEL Art 9;MEAS Art 12	2025-09-01		binding	high	unlabelled-provider	exports	no
user-label-declaration	labeling	LABEL Art 10 para 1	2025-09-01		binding	high	publishing-users	distributionPlatform	no
platform-label-check	labeling	LABEL Art 6	2025-09-01		binding	high	platform	distributionPlatform	yes
label-material-in-filing	labeling	LABEL Art 12	2025-09-01		binding	high	filer	inFiling	no
app-store-review	filing	LABEL Art 7;DEEP Art 13;ANTHRO Art 25	2023-01-10	2025-09-01	binding	high	store	storeApp	yes
security-assessment	filing	MEAS Art 17;SEC2018 Arts 3, 7	2023-08-15		binding	high	opinion-provider	publicOpinion	yes
algorithm-filing	filing	MEAS Art 17;ALGO Art 24;DEEP Art 19	2022-03-01	2023-08-15	binding	high	opinion-provider-supporter	publicOpinion	yes
algorithm-filing-change	filing	ALGO Art 24	2022-03-01		binding	high	filed-provider	publicOpinion;filedAlgorithm	yes
algorithm-filing-cancellation	filing	ALGO Art 24	2022-03-01		binding	high	filed-provider	publicOpinion;filedAlgorithm	no
algorithm-filing-display	filing	ALGO Art 26;DEEP Art 19 para 3	2022-03-01		binding	high	filed-provider	publicOpinion;filedAlgorithm	yes
service-filing	filing	MEAS Art 17;DISPLAY;NOTICES	2023-08-15		binding	high	own-model-provider	modelOrigin=own-or-modified	yes
service-registration	filing	NOTICES	2024-04-28	2025-01-08	binding	high	calling-provider	modelOrigin=called-filed-model	yes
filing-display	filing	DISPLAY;NOTICES	2024-04-02	2025-01-08	binding	high	launched-app	public	yes
illegal-content-handling	safety	MEAS Art 14 para 1;DEEP Art 10 para 3	2023-01-10	2023-08-15	binding	high	provider	public	yes
user-misuse-handling	safety	MEAS Art 14 para 2;DEEP Art 10 para 3	2023-01-10	2023-08-15	binding	high	provider	public	yes
user-strike-rule	safety	T003 cl. 7 g)	2024-02-29		expected	high	provider	public	no
complaint-channel	user-rights	MEAS Art 15	2023-08-15		binding	high	provider	public	yes
service-continuity	safety	MEAS Art 13	2023-08-15		binding	high	provider	public	no
inspection-summary	data-source	MEAS Art 19	2023-08-15		binding	high	provider	trains	yes
offshore-service	filing	MEAS Art 20;NOTICES	2023-08-15		reading	high	offshore-builder	modelOrigin=offshore	yes
permits-icp	filing	ICP292 Art 4;APPICP;MEAS Art 23	2000-09-25	2023-09-01	binding	high	provider	public	yes
wechat-category	filing	WECHAT			platform	high	mini-program	miniProgram	yes
government-filed-model	filing	GOVAI	2025-10-10		policy	high	government	government	no
keyword-library	safety	T003 cl. 8.1;G45654 Annex B	2024-02-29		expected	high	filer	inFiling	yes
question-banks	safety	T003 cl. 8.2-8.3;G45654 Annex B	2024-02-29		expected	high	filer	inFiling	yes
content-classifier	safety	T003 cl. 8.4	2024-02-29		expected	medium	filer	inFiling	no
assessment-report	safety	T003 cl. 9.1	2024-02-29		expected	medium	filer	inFiling	yes
model-update-review	safety	T003 cl. 7 e), h), i)	2024-02-29		expected	medium	provider	public	no
companion-scope	scope	ANTHRO Art 2	2026-07-15		binding	high	companion	companion	yes
companion-ai-notice	user-rights	ANTHRO Art 18	2026-07-15		binding	high	companion	companion	yes
companion-label	labeling	ANTHRO Art 18 para 1	2026-07-15		binding	high	companion	companion	yes
companion-sign-up	user-rights	ANTHRO Art 12	2026-07-15		binding	high	companion	companion	yes
companion-minors	user-rights	ANTHRO Arts 14, 17	2026-07-15		binding	high	companion	companion	yes
companion-crisis	safety	ANTHRO Art 13	2026-07-15		binding	high	companion	companion	no
companion-data-rights	user-rights	ANTHRO Art 16	2026-07-15		binding	high	companion	companion	yes
companion-exit	user-rights	ANTHRO Art 19	2026-07-15		binding	high	companion	companion	yes
companion-complaints	user-rights	ANTHRO Art 21	2026-07-15		binding	high	companion	companion	yes
companion-no-dependence	safety	ANTHRO Arts 8, 10	2026-07-15		binding	high	companion	companion	no
companion-elderly	user-rights	ANTHRO Art 15	2026-07-15		binding	high	companion	companion	no
companion-end-of-service	user-rights	ANTHRO Art 20	2026-07-15		binding	high	companion	companion	no
companion-security-logs	safety	ANTHRO Arts 9, 10	2026-07-15		binding	high	companion	companion	no
companion-training-data	data-source	ANTHRO Arts 11, 16	2026-07-15		binding	high	companion	companion	yes
companion-assessment	filing	ANTHRO Arts 22, 23	2026-07-15		binding	high	companion	companion	yes
companion-filing	filing	ANTHRO Art 26	2026-07-15		binding	high	companion	companion	yes
face-voice-assessment	filing	DEEP Art 15 para 2	2023-01-10		binding	high	deep-synthesis	generates=image,audio,video;faceVoice	no
assessment-again	filing	SEC2018 Art 3;DEEP Art 20	2018-11-30	2023-01-10	binding	medium	opinion-provider	publicOpinion	no
real-identity	user-rights	DEEP Art 9	2023-01-10		binding	medium	deep-synthesis	public	no
false-information	safety	DEEP Art 11	2023-01-10		binding	medium	deep-synthesis	public	no
appeal-entry	user-rights	ALGO Art 22;DEEP Art 12	2022-03-01	2023-01-10	binding	medium	provider-and-algorithms	public	no
algorithm-management	safety	ALGO Arts 7, 8;DEEP Art 15 para 1	2022-03-01	2023-01-10	binding	medium	provider-and-algorithms	public	no
no-improper-label	labeling	LABEL Art 10 para 2;MEAS Art 12	2025-09-01		binding	medium	everyone	public	no
pi-impact-assessment	user-rights	PIPL Art 55	2021-11-01		binding	medium	provider	public	no`
