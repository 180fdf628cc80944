// Written by `cargo xtask gen`; do not edit.
//! Types of the area `education`.

use crate::runtime::{Date, OffsetDateTime, Parsed, Time};

crate::runtime::model! {
    /// `microsoft.graph.challengingWord`, metadata
    ChallengingWord = "microsoft.graph.challengingWord";
    "count" COUNT, count i64 -> Option<i64>, with_count(i64), "`count`: `Edm.Int64`, metadata";
    "word" WORD, word str -> Option<&str>, with_word(String), "`word`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.contactRelationship`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContactRelationship = "microsoft.graph.contactRelationship" {
        Parent = "parent",
        Relative = "relative",
        Aide = "aide",
        Doctor = "doctor",
        Guardian = "guardian",
        Child = "child",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAddToCalendarOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationAddToCalendarOptions = "microsoft.graph.educationAddToCalendarOptions" {
        None = "none",
        StudentsAndPublisher = "studentsAndPublisher",
        StudentsAndTeamOwners = "studentsAndTeamOwners",
        UnknownFutureValue = "unknownFutureValue",
        StudentsOnly = "studentsOnly",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAddedStudentAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationAddedStudentAction = "microsoft.graph.educationAddedStudentAction" {
        None = "none",
        AssignIfOpen = "assignIfOpen",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.educationAiFeedbackAudienceEngagementSettings`, metadata
    EducationAiFeedbackAudienceEngagementSettings = "microsoft.graph.educationAiFeedbackAudienceEngagementSettings";
    "areEngagementStrategiesEnabled" ARE_ENGAGEMENT_STRATEGIES_ENABLED, are_engagement_strategies_enabled bool -> Option<bool>, with_are_engagement_strategies_enabled(bool), "`areEngagementStrategiesEnabled`: `Edm.Boolean`, metadata";
    "isCallToActionEnabled" IS_CALL_TO_ACTION_ENABLED, is_call_to_action_enabled bool -> Option<bool>, with_is_call_to_action_enabled(bool), "`isCallToActionEnabled`: `Edm.Boolean`, metadata";
    "isEmotionalAndIntellectualAppealEnabled" IS_EMOTIONAL_AND_INTELLECTUAL_APPEAL_ENABLED, is_emotional_and_intellectual_appeal_enabled bool -> Option<bool>, with_is_emotional_and_intellectual_appeal_enabled(bool), "`isEmotionalAndIntellectualAppealEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationAiFeedbackContentSettings`, metadata
    EducationAiFeedbackContentSettings = "microsoft.graph.educationAiFeedbackContentSettings";
    "isMessageClarityEnabled" IS_MESSAGE_CLARITY_ENABLED, is_message_clarity_enabled bool -> Option<bool>, with_is_message_clarity_enabled(bool), "`isMessageClarityEnabled`: `Edm.Boolean`, metadata";
    "isQualityOfInformationEnabled" IS_QUALITY_OF_INFORMATION_ENABLED, is_quality_of_information_enabled bool -> Option<bool>, with_is_quality_of_information_enabled(bool), "`isQualityOfInformationEnabled`: `Edm.Boolean`, metadata";
    "isSpeechOrganizationEnabled" IS_SPEECH_ORGANIZATION_ENABLED, is_speech_organization_enabled bool -> Option<bool>, with_is_speech_organization_enabled(bool), "`isSpeechOrganizationEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationAiFeedbackCriteria`, metadata
    EducationAiFeedbackCriteria = "microsoft.graph.educationAiFeedbackCriteria";
    "aiFeedbackSettings" AI_FEEDBACK_SETTINGS, ai_feedback_settings model -> Option<&super::EducationAiFeedbackSettings>, with_ai_feedback_settings(super::EducationAiFeedbackSettings), "`aiFeedbackSettings`: `microsoft.graph.educationAiFeedbackSettings`, metadata";
    "speechType" SPEECH_TYPE, speech_type enumeration -> Option<super::EducationSpeechType>, with_speech_type(super::EducationSpeechType), "`speechType`: `microsoft.graph.educationSpeechType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationAiFeedbackDeliverySettings`, metadata
    EducationAiFeedbackDeliverySettings = "microsoft.graph.educationAiFeedbackDeliverySettings";
    "areRhetoricalTechniquesEnabled" ARE_RHETORICAL_TECHNIQUES_ENABLED, are_rhetorical_techniques_enabled bool -> Option<bool>, with_are_rhetorical_techniques_enabled(bool), "`areRhetoricalTechniquesEnabled`: `Edm.Boolean`, metadata";
    "isLanguageUseEnabled" IS_LANGUAGE_USE_ENABLED, is_language_use_enabled bool -> Option<bool>, with_is_language_use_enabled(bool), "`isLanguageUseEnabled`: `Edm.Boolean`, metadata";
    "isStyleEnabled" IS_STYLE_ENABLED, is_style_enabled bool -> Option<bool>, with_is_style_enabled(bool), "`isStyleEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationAiFeedbackSettings`, metadata
    EducationAiFeedbackSettings = "microsoft.graph.educationAiFeedbackSettings";
    "audienceEngagementSettings" AUDIENCE_ENGAGEMENT_SETTINGS, audience_engagement_settings model -> Option<&super::EducationAiFeedbackAudienceEngagementSettings>, with_audience_engagement_settings(super::EducationAiFeedbackAudienceEngagementSettings), "`audienceEngagementSettings`: `microsoft.graph.educationAiFeedbackAudienceEngagementSettings`, metadata";
    "contentSettings" CONTENT_SETTINGS, content_settings model -> Option<&super::EducationAiFeedbackContentSettings>, with_content_settings(super::EducationAiFeedbackContentSettings), "`contentSettings`: `microsoft.graph.educationAiFeedbackContentSettings`, metadata";
    "deliverySettings" DELIVERY_SETTINGS, delivery_settings model -> Option<&super::EducationAiFeedbackDeliverySettings>, with_delivery_settings(super::EducationAiFeedbackDeliverySettings), "`deliverySettings`: `microsoft.graph.educationAiFeedbackDeliverySettings`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignment`](https://learn.microsoft.com/graph/api/resources/educationassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationAssignment: super::Entity = "microsoft.graph.educationAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "addedStudentAction" ADDED_STUDENT_ACTION, added_student_action enumeration -> Option<super::EducationAddedStudentAction>, with_added_student_action(super::EducationAddedStudentAction), "`addedStudentAction`: `microsoft.graph.educationAddedStudentAction`, type of the metadata";
    "addToCalendarAction" ADD_TO_CALENDAR_ACTION, add_to_calendar_action enumeration -> Option<super::EducationAddToCalendarOptions>, with_add_to_calendar_action(super::EducationAddToCalendarOptions), "`addToCalendarAction`: `microsoft.graph.educationAddToCalendarOptions`" "Possible values are: none, studentsAndPublisher, studentsAndTeamOwners, unknownFutureValue, studentsOnly.";
    "allowLateSubmissions" ALLOW_LATE_SUBMISSIONS, allow_late_submissions bool -> Option<bool>, with_allow_late_submissions(bool), "`allowLateSubmissions`: `Edm.Boolean`";
    "allowStudentsToAddResourcesToSubmission" ALLOW_STUDENTS_TO_ADD_RESOURCES_TO_SUBMISSION, allow_students_to_add_resources_to_submission bool -> Option<bool>, with_allow_students_to_add_resources_to_submission(bool), "`allowStudentsToAddResourcesToSubmission`: `Edm.Boolean`";
    "assignDateTime" ASSIGN_DATE_TIME, assign_date_time date_time -> Parsed<OffsetDateTime>, with_assign_date_time(OffsetDateTime), "`assignDateTime`: `Edm.DateTimeOffset`";
    "assignTo" ASSIGN_TO, assign_to model -> Option<&super::EducationAssignmentRecipient>, with_assign_to(super::EducationAssignmentRecipient), "`assignTo`: `microsoft.graph.educationAssignmentRecipient`";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "classId" CLASS_ID, class_id str -> Option<&str>, with_class_id(String), "`classId`: `Edm.String`";
    "closeDateTime" CLOSE_DATE_TIME, close_date_time date_time -> Parsed<OffsetDateTime>, with_close_date_time(OffsetDateTime), "`closeDateTime`: `Edm.DateTimeOffset`" "Nullable.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`";
    "feedbackResourcesFolderUrl" FEEDBACK_RESOURCES_FOLDER_URL, feedback_resources_folder_url str -> Option<&str>, with_feedback_resources_folder_url(String), "`feedbackResourcesFolderUrl`: `Edm.String`";
    "grading" GRADING, grading model -> Option<&super::EducationAssignmentGradeType>, with_grading(super::EducationAssignmentGradeType), "`grading`: `microsoft.graph.educationAssignmentGradeType`";
    "instructions" INSTRUCTIONS, instructions model -> Option<&super::EducationItemBody>, with_instructions(super::EducationItemBody), "`instructions`: `microsoft.graph.educationItemBody`, type of the metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "notificationChannelUrl" NOTIFICATION_CHANNEL_URL, notification_channel_url str -> Option<&str>, with_notification_channel_url(String), "`notificationChannelUrl`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::EducationAssignmentStatus>, with_status(super::EducationAssignmentStatus), "`status`: `microsoft.graph.educationAssignmentStatus`, type of the metadata" "Possible values are: draft, scheduled, published, assigned.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "resourcesFolderUrl" RESOURCES_FOLDER_URL, resources_folder_url str -> Option<&str>, with_resources_folder_url(String), "`resourcesFolderUrl`: `Edm.String`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`, metadata";
    "moduleUrl" MODULE_URL, module_url str -> Option<&str>, with_module_url(String), "`moduleUrl`: `Edm.String`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::EducationAssignmentResource]>, with_resources(Vec<super::EducationAssignmentResource>), "`resources`: `Collection(microsoft.graph.educationAssignmentResource)`" "Nullable.";
    "submissions" SUBMISSIONS, submissions models -> Option<&[super::EducationSubmission]>, with_submissions(Vec<super::EducationSubmission>), "`submissions`: `Collection(microsoft.graph.educationSubmission)`, read-only" "Read-only. Nullable.";
    "categories" CATEGORIES, categories models -> Option<&[super::EducationCategory]>, with_categories(Vec<super::EducationCategory>), "`categories`: `Collection(microsoft.graph.educationCategory)`, read-only" "Read-only. Nullable.";
    "rubric" RUBRIC, rubric model -> Option<&super::EducationRubric>, with_rubric(super::EducationRubric), "`rubric`: `microsoft.graph.educationRubric`";
    "gradingCategory" GRADING_CATEGORY, grading_category model -> Option<&super::EducationGradingCategory>, with_grading_category(super::EducationGradingCategory), "`gradingCategory`: `microsoft.graph.educationGradingCategory`, metadata";
    "gradingScheme" GRADING_SCHEME, grading_scheme model -> Option<&super::EducationGradingScheme>, with_grading_scheme(super::EducationGradingScheme), "`gradingScheme`: `microsoft.graph.educationGradingScheme`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentClassRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentclassrecipient?view=graph-rest-beta), with the accessors of [`EducationAssignmentRecipient`](super::EducationAssignmentRecipient)
    EducationAssignmentClassRecipient: super::EducationAssignmentRecipient = "microsoft.graph.educationAssignmentClassRecipient"
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentDefaults`](https://learn.microsoft.com/graph/api/resources/educationassignmentdefaults?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationAssignmentDefaults: super::Entity = "microsoft.graph.educationAssignmentDefaults";
    inherited "id" ID, with_id(String), "`id`";
    "addedStudentAction" ADDED_STUDENT_ACTION, added_student_action enumeration -> Option<super::EducationAddedStudentAction>, with_added_student_action(super::EducationAddedStudentAction), "`addedStudentAction`: `microsoft.graph.educationAddedStudentAction`" "Possible values are: none, assignIfOpen.";
    "addToCalendarAction" ADD_TO_CALENDAR_ACTION, add_to_calendar_action enumeration -> Option<super::EducationAddToCalendarOptions>, with_add_to_calendar_action(super::EducationAddToCalendarOptions), "`addToCalendarAction`: `microsoft.graph.educationAddToCalendarOptions`" "Possible values are: none, studentsAndPublisher, studentsAndTeamOwners, unknownFutureValue, studentsOnly.";
    "dueTime" DUE_TIME, due_time time_of_day -> Parsed<Time>, with_due_time(Time), "`dueTime`: `Edm.TimeOfDay`";
    "notificationChannelUrl" NOTIFICATION_CHANNEL_URL, notification_channel_url str -> Option<&str>, with_notification_channel_url(String), "`notificationChannelUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.educationAssignmentGrade`](https://learn.microsoft.com/graph/api/resources/educationassignmentgrade?view=graph-rest-beta)
    EducationAssignmentGrade = "microsoft.graph.educationAssignmentGrade" {
        "microsoft.graph.educationAssignmentPointsGrade",
    };
    "gradedBy" GRADED_BY, graded_by model -> Option<&super::IdentitySet>, with_graded_by(super::IdentitySet), "`gradedBy`: `microsoft.graph.identitySet`";
    "gradedDateTime" GRADED_DATE_TIME, graded_date_time date_time -> Parsed<OffsetDateTime>, with_graded_date_time(OffsetDateTime), "`gradedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentGradeType`](https://learn.microsoft.com/graph/api/resources/educationassignmentgradetype?view=graph-rest-beta)
    EducationAssignmentGradeType = "microsoft.graph.educationAssignmentGradeType" {
        "microsoft.graph.educationAssignmentPointsGradeType",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.educationAssignmentGroupRecipient`, metadata, with the accessors of [`EducationAssignmentRecipient`](super::EducationAssignmentRecipient)
    EducationAssignmentGroupRecipient: super::EducationAssignmentRecipient = "microsoft.graph.educationAssignmentGroupRecipient"
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentIndividualRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentindividualrecipient?view=graph-rest-beta), with the accessors of [`EducationAssignmentRecipient`](super::EducationAssignmentRecipient)
    EducationAssignmentIndividualRecipient: super::EducationAssignmentRecipient = "microsoft.graph.educationAssignmentIndividualRecipient";
    "recipients" RECIPIENTS, recipients strs -> Option<Vec<&str>>, with_recipients(Vec<String>), "`recipients`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentPointsGrade`](https://learn.microsoft.com/graph/api/resources/educationassignmentpointsgrade?view=graph-rest-beta), with the accessors of [`EducationAssignmentGrade`](super::EducationAssignmentGrade)
    EducationAssignmentPointsGrade: super::EducationAssignmentGrade = "microsoft.graph.educationAssignmentPointsGrade";
    inherited "gradedBy" GRADED_BY, with_graded_by(super::IdentitySet), "`gradedBy`";
    inherited "gradedDateTime" GRADED_DATE_TIME, with_graded_date_time(OffsetDateTime), "`gradedDateTime`";
    "points" POINTS, points f32 -> Option<f32>, with_points(f32), "`points`: `Edm.Single`";
    "grade" GRADE, grade str -> Option<&str>, with_grade(String), "`grade`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentPointsGradeType`](https://learn.microsoft.com/graph/api/resources/educationassignmentpointsgradetype?view=graph-rest-beta), with the accessors of [`EducationAssignmentGradeType`](super::EducationAssignmentGradeType)
    EducationAssignmentPointsGradeType: super::EducationAssignmentGradeType = "microsoft.graph.educationAssignmentPointsGradeType";
    "maxPoints" MAX_POINTS, max_points f32 -> Option<f32>, with_max_points(f32), "`maxPoints`: `Edm.Single`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentrecipient?view=graph-rest-beta)
    EducationAssignmentRecipient = "microsoft.graph.educationAssignmentRecipient" {
        "microsoft.graph.educationAssignmentClassRecipient",
        "microsoft.graph.educationAssignmentGroupRecipient",
        "microsoft.graph.educationAssignmentIndividualRecipient",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentResource`](https://learn.microsoft.com/graph/api/resources/educationassignmentresource?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationAssignmentResource: super::Entity = "microsoft.graph.educationAssignmentResource";
    inherited "id" ID, with_id(String), "`id`";
    "distributeForStudentWork" DISTRIBUTE_FOR_STUDENT_WORK, distribute_for_student_work bool -> Option<bool>, with_distribute_for_student_work(bool), "`distributeForStudentWork`: `Edm.Boolean`" "Required.";
    "resource" RESOURCE, resource model -> Option<&super::EducationResource>, with_resource(super::EducationResource), "`resource`: `microsoft.graph.educationResource`";
    "dependentResources" DEPENDENT_RESOURCES, dependent_resources models -> Option<&[super::EducationAssignmentResource]>, with_dependent_resources(Vec<super::EducationAssignmentResource>), "`dependentResources`: `Collection(microsoft.graph.educationAssignmentResource)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/educationassignmentsettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationAssignmentSettings: super::Entity = "microsoft.graph.educationAssignmentSettings";
    inherited "id" ID, with_id(String), "`id`";
    "submissionAnimationDisabled" SUBMISSION_ANIMATION_DISABLED, submission_animation_disabled bool -> Option<bool>, with_submission_animation_disabled(bool), "`submissionAnimationDisabled`: `Edm.Boolean`";
    "defaultGradingScheme" DEFAULT_GRADING_SCHEME, default_grading_scheme model -> Option<&super::EducationGradingScheme>, with_default_grading_scheme(super::EducationGradingScheme), "`defaultGradingScheme`: `microsoft.graph.educationGradingScheme`, metadata";
    "gradingCategories" GRADING_CATEGORIES, grading_categories models -> Option<&[super::EducationGradingCategory]>, with_grading_categories(Vec<super::EducationGradingCategory>), "`gradingCategories`: `Collection(microsoft.graph.educationGradingCategory)`, metadata";
    "gradingSchemes" GRADING_SCHEMES, grading_schemes models -> Option<&[super::EducationGradingScheme]>, with_grading_schemes(Vec<super::EducationGradingScheme>), "`gradingSchemes`: `Collection(microsoft.graph.educationGradingScheme)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAssignmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationAssignmentStatus = "microsoft.graph.educationAssignmentStatus" {
        Draft = "draft",
        Published = "published",
        Assigned = "assigned",
        UnknownFutureValue = "unknownFutureValue",
        Inactive = "inactive",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationCategory`](https://learn.microsoft.com/graph/api/resources/educationcategory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationCategory: super::Entity = "microsoft.graph.educationCategory";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.educationChannelResource`, metadata, with the accessors of [`EducationResource`](super::EducationResource)
    EducationChannelResource: super::EducationResource = "microsoft.graph.educationChannelResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationClass`](https://learn.microsoft.com/graph/api/resources/educationclass?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationClass: super::Entity = "microsoft.graph.educationClass";
    inherited "id" ID, with_id(String), "`id`";
    "classCode" CLASS_CODE, class_code str -> Option<&str>, with_class_code(String), "`classCode`: `Edm.String`";
    "course" COURSE, course model -> Option<&super::EducationCourse>, with_course(super::EducationCourse), "`course`: `microsoft.graph.educationCourse`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "externalName" EXTERNAL_NAME, external_name str -> Option<&str>, with_external_name(String), "`externalName`: `Edm.String`";
    "externalSource" EXTERNAL_SOURCE, external_source enumeration -> Option<super::EducationExternalSource>, with_external_source(super::EducationExternalSource), "`externalSource`: `microsoft.graph.educationExternalSource`" "Possible values are: sis, lms, manual.";
    "externalSourceDetail" EXTERNAL_SOURCE_DETAIL, external_source_detail str -> Option<&str>, with_external_source_detail(String), "`externalSourceDetail`: `Edm.String`";
    "grade" GRADE, grade str -> Option<&str>, with_grade(String), "`grade`: `Edm.String`";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "term" TERM, term model -> Option<&super::EducationTerm>, with_term(super::EducationTerm), "`term`: `microsoft.graph.educationTerm`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::EducationAssignment]>, with_assignments(Vec<super::EducationAssignment>), "`assignments`: `Collection(microsoft.graph.educationAssignment)`" "Nullable.";
    "members" MEMBERS, members models -> Option<&[super::EducationUser]>, with_members(Vec<super::EducationUser>), "`members`: `Collection(microsoft.graph.educationUser)`" "Nullable.";
    "schools" SCHOOLS, schools models -> Option<&[super::EducationSchool]>, with_schools(Vec<super::EducationSchool>), "`schools`: `Collection(microsoft.graph.educationSchool)`" "Nullable.";
    "teachers" TEACHERS, teachers models -> Option<&[super::EducationUser]>, with_teachers(Vec<super::EducationUser>), "`teachers`: `Collection(microsoft.graph.educationUser)`" "Nullable.";
    "assignmentCategories" ASSIGNMENT_CATEGORIES, assignment_categories models -> Option<&[super::EducationCategory]>, with_assignment_categories(Vec<super::EducationCategory>), "`assignmentCategories`: `Collection(microsoft.graph.educationCategory)`" "Nullable.";
    "assignmentDefaults" ASSIGNMENT_DEFAULTS, assignment_defaults model -> Option<&super::EducationAssignmentDefaults>, with_assignment_defaults(super::EducationAssignmentDefaults), "`assignmentDefaults`: `microsoft.graph.educationAssignmentDefaults`, type of the metadata";
    "assignmentSettings" ASSIGNMENT_SETTINGS, assignment_settings model -> Option<&super::EducationAssignmentSettings>, with_assignment_settings(super::EducationAssignmentSettings), "`assignmentSettings`: `microsoft.graph.educationAssignmentSettings`, type of the metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "modules" MODULES, modules models -> Option<&[super::EducationModule]>, with_modules(Vec<super::EducationModule>), "`modules`: `Collection(microsoft.graph.educationModule)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationCourse`](https://learn.microsoft.com/graph/api/resources/educationcourse?view=graph-rest-beta)
    EducationCourse = "microsoft.graph.educationCourse";
    "courseNumber" COURSE_NUMBER, course_number str -> Option<&str>, with_course_number(String), "`courseNumber`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from educationsynchronizationdataprovider.
    ///
    /// [`microsoft.graph.educationCsvDataProvider`](https://learn.microsoft.com/graph/api/resources/educationcsvdataprovider?view=graph-rest-beta), not in the metadata, with the accessors of [`EducationSynchronizationDataProvider`](super::EducationSynchronizationDataProvider)
    EducationCsvDataProvider: super::EducationSynchronizationDataProvider = "microsoft.graph.educationCsvDataProvider";
    "customizations" CUSTOMIZATIONS, customizations model -> Option<&super::EducationSynchronizationCustomizations>, with_customizations(super::EducationSynchronizationCustomizations), "`customizations`: `microsoft.graph.educationSynchronizationCustomizations`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationExcelResource`](https://learn.microsoft.com/graph/api/resources/educationexcelresource?view=graph-rest-beta), with the accessors of [`EducationResource`](super::EducationResource)
    EducationExcelResource: super::EducationResource = "microsoft.graph.educationExcelResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from educationResource.
    ///
    /// [`microsoft.graph.educationExternalResource`](https://learn.microsoft.com/graph/api/resources/educationexternalresource?view=graph-rest-beta), with the accessors of [`EducationResource`](super::EducationResource)
    EducationExternalResource: super::EducationResource = "microsoft.graph.educationExternalResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationExternalSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationExternalSource = "microsoft.graph.educationExternalSource" {
        Sis = "sis",
        Lms = "lms",
        Manual = "manual",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedback`](https://learn.microsoft.com/graph/api/resources/educationfeedback?view=graph-rest-beta)
    EducationFeedback = "microsoft.graph.educationFeedback";
    "feedbackBy" FEEDBACK_BY, feedback_by model -> Option<&super::IdentitySet>, with_feedback_by(super::IdentitySet), "`feedbackBy`: `microsoft.graph.identitySet`";
    "feedbackDateTime" FEEDBACK_DATE_TIME, feedback_date_time date_time -> Parsed<OffsetDateTime>, with_feedback_date_time(OffsetDateTime), "`feedbackDateTime`: `Edm.DateTimeOffset`";
    "text" TEXT, text model -> Option<&super::EducationItemBody>, with_text(super::EducationItemBody), "`text`: `microsoft.graph.educationItemBody`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedbackOutcome`](https://learn.microsoft.com/graph/api/resources/educationfeedbackoutcome?view=graph-rest-beta), with the accessors of [`EducationOutcome`](super::EducationOutcome)
    EducationFeedbackOutcome: super::EducationOutcome, super::Entity = "microsoft.graph.educationFeedbackOutcome";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "feedback" FEEDBACK, feedback model -> Option<&super::EducationFeedback>, with_feedback(super::EducationFeedback), "`feedback`: `microsoft.graph.educationFeedback`";
    "publishedFeedback" PUBLISHED_FEEDBACK, published_feedback model -> Option<&super::EducationFeedback>, with_published_feedback(super::EducationFeedback), "`publishedFeedback`: `microsoft.graph.educationFeedback`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedbackResourceOutcome`](https://learn.microsoft.com/graph/api/resources/educationfeedbackresourceoutcome?view=graph-rest-beta), with the accessors of [`EducationOutcome`](super::EducationOutcome)
    EducationFeedbackResourceOutcome: super::EducationOutcome, super::Entity = "microsoft.graph.educationFeedbackResourceOutcome";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "feedbackResource" FEEDBACK_RESOURCE, feedback_resource model -> Option<&super::EducationResource>, with_feedback_resource(super::EducationResource), "`feedbackResource`: `microsoft.graph.educationResource`";
    "resourceStatus" RESOURCE_STATUS, resource_status enumeration -> Option<super::EducationFeedbackResourceOutcomeStatus>, with_resource_status(super::EducationFeedbackResourceOutcomeStatus), "`resourceStatus`: `microsoft.graph.educationFeedbackResourceOutcomeStatus`" "Possible values are: notPublished, pendingPublish, published, failedPublish, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationFeedbackResourceOutcomeStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationFeedbackResourceOutcomeStatus = "microsoft.graph.educationFeedbackResourceOutcomeStatus" {
        NotPublished = "notPublished",
        PendingPublish = "pendingPublish",
        Published = "published",
        FailedPublish = "failedPublish",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFileResource`](https://learn.microsoft.com/graph/api/resources/educationfileresource?view=graph-rest-beta), with the accessors of [`EducationResource`](super::EducationResource)
    EducationFileResource: super::EducationResource = "microsoft.graph.educationFileResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFileSynchronizationVerificationMessage`](https://learn.microsoft.com/graph/api/resources/educationfilesynchronizationverificationmessage?view=graph-rest-beta), not in the metadata
    EducationFileSynchronizationVerificationMessage = "microsoft.graph.educationFileSynchronizationVerificationMessage";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: error, warning, information.";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationGender`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationGender = "microsoft.graph.educationGender" {
        Female = "female",
        Male = "male",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.educationGradingCategory`, metadata, with the accessors of [`Entity`](super::Entity)
    EducationGradingCategory: super::Entity = "microsoft.graph.educationGradingCategory";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "percentageWeight" PERCENTAGE_WEIGHT, percentage_weight i32 -> Option<i32>, with_percentage_weight(i32), "`percentageWeight`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationGradingScheme`, metadata, with the accessors of [`Entity`](super::Entity)
    EducationGradingScheme: super::Entity = "microsoft.graph.educationGradingScheme";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "grades" GRADES, grades models -> Option<&[super::EducationGradingSchemeGrade]>, with_grades(Vec<super::EducationGradingSchemeGrade>), "`grades`: `Collection(microsoft.graph.educationGradingSchemeGrade)`, metadata";
    "hidePointsDuringGrading" HIDE_POINTS_DURING_GRADING, hide_points_during_grading bool -> Option<bool>, with_hide_points_during_grading(bool), "`hidePointsDuringGrading`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationGradingSchemeGrade`, metadata
    EducationGradingSchemeGrade = "microsoft.graph.educationGradingSchemeGrade";
    "defaultPercentage" DEFAULT_PERCENTAGE, default_percentage f32 -> Option<f32>, with_default_percentage(f32), "`defaultPercentage`: `Edm.Single`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "minPercentage" MIN_PERCENTAGE, min_percentage f32 -> Option<f32>, with_min_percentage(f32), "`minPercentage`: `Edm.Single`, metadata";
}

crate::runtime::model! {
    /// Inherits from educationidentitysynchronizationconfiguration.
    ///
    /// [`microsoft.graph.educationIdentityCreationConfiguration`](https://learn.microsoft.com/graph/api/resources/educationidentitycreationconfiguration?view=graph-rest-beta), not in the metadata, with the accessors of [`EducationIdentitySynchronizationConfiguration`](super::EducationIdentitySynchronizationConfiguration)
    EducationIdentityCreationConfiguration: super::EducationIdentitySynchronizationConfiguration = "microsoft.graph.educationIdentityCreationConfiguration";
    "userDomains" USER_DOMAINS, user_domains models -> Option<&[super::EducationIdentityDomain]>, with_user_domains(Vec<super::EducationIdentityDomain>), "`userDomains`: `Collection(microsoft.graph.educationIdentityDomain)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentityDomain`](https://learn.microsoft.com/graph/api/resources/educationidentitydomain?view=graph-rest-beta), not in the metadata
    EducationIdentityDomain = "microsoft.graph.educationIdentityDomain";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::EducationUserRole>, with_applies_to(super::EducationUserRole), "`appliesTo`: `microsoft.graph.educationUserRole`" "Possible values are: student, teacher, faculty.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentityMatchingConfiguration`](https://learn.microsoft.com/graph/api/resources/educationidentitymatchingconfiguration?view=graph-rest-beta), not in the metadata
    EducationIdentityMatchingConfiguration = "microsoft.graph.educationIdentityMatchingConfiguration";
    "matchingOptions" MATCHING_OPTIONS, matching_options models -> Option<&[super::EducationIdentityMatchingOptions]>, with_matching_options(Vec<super::EducationIdentityMatchingOptions>), "`matchingOptions`: `Collection(microsoft.graph.educationIdentityMatchingOptions)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentityMatchingOptions`](https://learn.microsoft.com/graph/api/resources/educationidentitymatchingoptions?view=graph-rest-beta), not in the metadata
    EducationIdentityMatchingOptions = "microsoft.graph.educationIdentityMatchingOptions";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::EducationUserRole>, with_applies_to(super::EducationUserRole), "`appliesTo`: `microsoft.graph.educationUserRole`" "Possible values are: student, teacher, faculty.";
    "sourcePropertyName" SOURCE_PROPERTY_NAME, source_property_name str -> Option<&str>, with_source_property_name(String), "`sourcePropertyName`: `Edm.String`";
    "targetPropertyName" TARGET_PROPERTY_NAME, target_property_name str -> Option<&str>, with_target_property_name(String), "`targetPropertyName`: `Edm.String`";
    "targetDomain" TARGET_DOMAIN, target_domain str -> Option<&str>, with_target_domain(String), "`targetDomain`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentitySynchronizationConfiguration`](https://learn.microsoft.com/graph/api/resources/educationidentitysynchronizationconfiguration?view=graph-rest-beta), not in the metadata
    EducationIdentitySynchronizationConfiguration = "microsoft.graph.educationIdentitySynchronizationConfiguration" {
        "microsoft.graph.educationIdentityCreationConfiguration",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.educationItemBody`, metadata
    EducationItemBody = "microsoft.graph.educationItemBody";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::BodyType>, with_content_type(super::BodyType), "`contentType`: `microsoft.graph.bodyType`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationLinkResource`](https://learn.microsoft.com/graph/api/resources/educationlinkresource?view=graph-rest-beta), with the accessors of [`EducationResource`](super::EducationResource)
    EducationLinkResource: super::EducationResource = "microsoft.graph.educationLinkResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "link" LINK, link str -> Option<&str>, with_link(String), "`link`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.educationLinkedAssignmentResource`, metadata, with the accessors of [`EducationResource`](super::EducationResource)
    EducationLinkedAssignmentResource: super::EducationResource = "microsoft.graph.educationLinkedAssignmentResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from educationResource.
    ///
    /// [`microsoft.graph.educationMediaResource`](https://learn.microsoft.com/graph/api/resources/educationmediaresource?view=graph-rest-beta), with the accessors of [`EducationResource`](super::EducationResource)
    EducationMediaResource: super::EducationResource = "microsoft.graph.educationMediaResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// `microsoft.graph.educationModule`, metadata, with the accessors of [`Entity`](super::Entity)
    EducationModule: super::Entity = "microsoft.graph.educationModule";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isPinned" IS_PINNED, is_pinned bool -> Option<bool>, with_is_pinned(bool), "`isPinned`: `Edm.Boolean`, metadata";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "resourcesFolderUrl" RESOURCES_FOLDER_URL, resources_folder_url str -> Option<&str>, with_resources_folder_url(String), "`resourcesFolderUrl`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::EducationModuleStatus>, with_status(super::EducationModuleStatus), "`status`: `microsoft.graph.educationModuleStatus`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::EducationModuleResource]>, with_resources(Vec<super::EducationModuleResource>), "`resources`: `Collection(microsoft.graph.educationModuleResource)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationModuleResource`, metadata, with the accessors of [`Entity`](super::Entity)
    EducationModuleResource: super::Entity = "microsoft.graph.educationModuleResource";
    inherited "id" ID, with_id(String), "`id`";
    "resource" RESOURCE, resource model -> Option<&super::EducationResource>, with_resource(super::EducationResource), "`resource`: `microsoft.graph.educationResource`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.educationModuleStatus`, metadata
    EducationModuleStatus = "microsoft.graph.educationModuleStatus" {
        Draft = "draft",
        Published = "published",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationOnPremisesInfo`](https://learn.microsoft.com/graph/api/resources/educationonpremisesinfo?view=graph-rest-beta)
    EducationOnPremisesInfo = "microsoft.graph.educationOnPremisesInfo";
    "immutableId" IMMUTABLE_ID, immutable_id str -> Option<&str>, with_immutable_id(String), "`immutableId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationOrganization`](https://learn.microsoft.com/graph/api/resources/educationorganization?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationOrganization: super::Entity = "microsoft.graph.educationOrganization" {
        "microsoft.graph.educationSchool",
    };
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalSource" EXTERNAL_SOURCE, external_source enumeration -> Option<super::EducationExternalSource>, with_external_source(super::EducationExternalSource), "`externalSource`: `microsoft.graph.educationExternalSource`" "Possible values are: sis, lms, manual.";
    "externalSourceDetail" EXTERNAL_SOURCE_DETAIL, external_source_detail str -> Option<&str>, with_external_source_detail(String), "`externalSourceDetail`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationOutcome`](https://learn.microsoft.com/graph/api/resources/educationoutcome?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationOutcome: super::Entity = "microsoft.graph.educationOutcome" {
        "microsoft.graph.educationFeedbackOutcome",
        "microsoft.graph.educationFeedbackResourceOutcome",
        "microsoft.graph.educationPointsOutcome",
        "microsoft.graph.educationRubricOutcome",
    };
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationPointsOutcome`](https://learn.microsoft.com/graph/api/resources/educationpointsoutcome?view=graph-rest-beta), with the accessors of [`EducationOutcome`](super::EducationOutcome)
    EducationPointsOutcome: super::EducationOutcome, super::Entity = "microsoft.graph.educationPointsOutcome";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "points" POINTS, points model -> Option<&super::EducationAssignmentPointsGrade>, with_points(super::EducationAssignmentPointsGrade), "`points`: `microsoft.graph.educationAssignmentPointsGrade`";
    "publishedPoints" PUBLISHED_POINTS, published_points model -> Option<&super::EducationAssignmentPointsGrade>, with_published_points(super::EducationAssignmentPointsGrade), "`publishedPoints`: `microsoft.graph.educationAssignmentPointsGrade`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationPowerPointResource`](https://learn.microsoft.com/graph/api/resources/educationpowerpointresource?view=graph-rest-beta), with the accessors of [`EducationResource`](super::EducationResource)
    EducationPowerPointResource: super::EducationResource = "microsoft.graph.educationPowerPointResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from educationsynchronizationdataprovider.
    ///
    /// [`microsoft.graph.educationPowerSchoolDataProvider`](https://learn.microsoft.com/graph/api/resources/educationpowerschooldataprovider?view=graph-rest-beta), not in the metadata, with the accessors of [`EducationSynchronizationDataProvider`](super::EducationSynchronizationDataProvider)
    EducationPowerSchoolDataProvider: super::EducationSynchronizationDataProvider = "microsoft.graph.educationPowerSchoolDataProvider";
    "allowTeachersInMultipleSchools" ALLOW_TEACHERS_IN_MULTIPLE_SCHOOLS, allow_teachers_in_multiple_schools bool -> Option<bool>, with_allow_teachers_in_multiple_schools(bool), "`allowTeachersInMultipleSchools`: `Edm.Boolean`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`";
    "connectionUrl" CONNECTION_URL, connection_url str -> Option<&str>, with_connection_url(String), "`connectionUrl`: `Edm.String`";
    "schoolsIds" SCHOOLS_IDS, schools_ids strs -> Option<Vec<&str>>, with_schools_ids(Vec<String>), "`schoolsIds`: `Collection(Edm.String)`";
    "schoolYear" SCHOOL_YEAR, school_year str -> Option<&str>, with_school_year(String), "`schoolYear`: `Edm.String`";
    "customizations" CUSTOMIZATIONS, customizations model -> Option<&super::EducationSynchronizationCustomizations>, with_customizations(super::EducationSynchronizationCustomizations), "`customizations`: `microsoft.graph.educationSynchronizationCustomizations`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationResource`](https://learn.microsoft.com/graph/api/resources/educationresource?view=graph-rest-beta)
    EducationResource = "microsoft.graph.educationResource" {
        "microsoft.graph.educationChannelResource",
        "microsoft.graph.educationExcelResource",
        "microsoft.graph.educationExternalResource",
        "microsoft.graph.educationFileResource",
        "microsoft.graph.educationLinkResource",
        "microsoft.graph.educationLinkedAssignmentResource",
        "microsoft.graph.educationMediaResource",
        "microsoft.graph.educationPowerPointResource",
        "microsoft.graph.educationSpeakerProgressResource",
        "microsoft.graph.educationTeamsAppResource",
        "microsoft.graph.educationWordResource",
    };
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationRoot`](https://learn.microsoft.com/graph/api/resources/educationroot?view=graph-rest-beta)
    EducationRoot = "microsoft.graph.educationRoot";
    "classes" CLASSES, classes models -> Option<&[super::EducationClass]>, with_classes(Vec<super::EducationClass>), "`classes`: `Collection(microsoft.graph.educationClass)`, read-only" "Read-only. Nullable.";
    "me" ME, me model -> Option<&super::EducationUser>, with_me(super::EducationUser), "`me`: `microsoft.graph.educationUser`, read-only" "Read-only. Nullable.";
    "schools" SCHOOLS, schools models -> Option<&[super::EducationSchool]>, with_schools(Vec<super::EducationSchool>), "`schools`: `Collection(microsoft.graph.educationSchool)`, read-only" "Read-only. Nullable.";
    "users" USERS, users models -> Option<&[super::EducationUser]>, with_users(Vec<super::EducationUser>), "`users`: `Collection(microsoft.graph.educationUser)`, read-only" "Read-only. Nullable.";
    "reports" REPORTS, reports model -> Option<&super::ReportsRoot>, with_reports(super::ReportsRoot), "`reports`: `microsoft.graph.reportsRoot`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationRubric`](https://learn.microsoft.com/graph/api/resources/educationrubric?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationRubric: super::Entity = "microsoft.graph.educationRubric";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description model -> Option<&super::EducationItemBody>, with_description(super::EducationItemBody), "`description`: `microsoft.graph.educationItemBody`, type of the metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "grading" GRADING, grading model -> Option<&super::EducationAssignmentGradeType>, with_grading(super::EducationAssignmentGradeType), "`grading`: `microsoft.graph.educationAssignmentGradeType`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "levels" LEVELS, levels models -> Option<&[super::RubricLevel]>, with_levels(Vec<super::RubricLevel>), "`levels`: `Collection(microsoft.graph.rubricLevel)`";
    "qualities" QUALITIES, qualities models -> Option<&[super::RubricQuality]>, with_qualities(Vec<super::RubricQuality>), "`qualities`: `Collection(microsoft.graph.rubricQuality)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationRubricOutcome`](https://learn.microsoft.com/graph/api/resources/educationrubricoutcome?view=graph-rest-beta), with the accessors of [`EducationOutcome`](super::EducationOutcome)
    EducationRubricOutcome: super::EducationOutcome, super::Entity = "microsoft.graph.educationRubricOutcome";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "publishedRubricQualityFeedback" PUBLISHED_RUBRIC_QUALITY_FEEDBACK, published_rubric_quality_feedback models -> Option<&[super::RubricQualityFeedbackModel]>, with_published_rubric_quality_feedback(Vec<super::RubricQualityFeedbackModel>), "`publishedRubricQualityFeedback`: `Collection(microsoft.graph.rubricQualityFeedbackModel)`";
    "publishedRubricQualitySelectedLevels" PUBLISHED_RUBRIC_QUALITY_SELECTED_LEVELS, published_rubric_quality_selected_levels models -> Option<&[super::RubricQualitySelectedColumnModel]>, with_published_rubric_quality_selected_levels(Vec<super::RubricQualitySelectedColumnModel>), "`publishedRubricQualitySelectedLevels`: `Collection(microsoft.graph.rubricQualitySelectedColumnModel)`";
    "rubricQualityFeedback" RUBRIC_QUALITY_FEEDBACK, rubric_quality_feedback models -> Option<&[super::RubricQualityFeedbackModel]>, with_rubric_quality_feedback(Vec<super::RubricQualityFeedbackModel>), "`rubricQualityFeedback`: `Collection(microsoft.graph.rubricQualityFeedbackModel)`";
    "rubricQualitySelectedLevels" RUBRIC_QUALITY_SELECTED_LEVELS, rubric_quality_selected_levels models -> Option<&[super::RubricQualitySelectedColumnModel]>, with_rubric_quality_selected_levels(Vec<super::RubricQualitySelectedColumnModel>), "`rubricQualitySelectedLevels`: `Collection(microsoft.graph.rubricQualitySelectedColumnModel)`";
}

crate::runtime::model! {
    /// Inherits from educationOrganization.
    ///
    /// [`microsoft.graph.educationSchool`](https://learn.microsoft.com/graph/api/resources/educationschool?view=graph-rest-beta), with the accessors of [`EducationOrganization`](super::EducationOrganization)
    EducationSchool: super::EducationOrganization, super::Entity = "microsoft.graph.educationSchool";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalSource" EXTERNAL_SOURCE, with_external_source(super::EducationExternalSource), "`externalSource`";
    inherited "externalSourceDetail" EXTERNAL_SOURCE_DETAIL, with_external_source_detail(String), "`externalSourceDetail`";
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "externalPrincipalId" EXTERNAL_PRINCIPAL_ID, external_principal_id str -> Option<&str>, with_external_principal_id(String), "`externalPrincipalId`: `Edm.String`";
    "highestGrade" HIGHEST_GRADE, highest_grade str -> Option<&str>, with_highest_grade(String), "`highestGrade`: `Edm.String`";
    "lowestGrade" LOWEST_GRADE, lowest_grade str -> Option<&str>, with_lowest_grade(String), "`lowestGrade`: `Edm.String`";
    "phone" PHONE, phone str -> Option<&str>, with_phone(String), "`phone`: `Edm.String`";
    "principalEmail" PRINCIPAL_EMAIL, principal_email str -> Option<&str>, with_principal_email(String), "`principalEmail`: `Edm.String`";
    "principalName" PRINCIPAL_NAME, principal_name str -> Option<&str>, with_principal_name(String), "`principalName`: `Edm.String`";
    "schoolNumber" SCHOOL_NUMBER, school_number str -> Option<&str>, with_school_number(String), "`schoolNumber`: `Edm.String`";
    "fax" FAX, fax str -> Option<&str>, with_fax(String), "`fax`: `Edm.String`, metadata";
    "classes" CLASSES, classes models -> Option<&[super::EducationClass]>, with_classes(Vec<super::EducationClass>), "`classes`: `Collection(microsoft.graph.educationClass)`" "Nullable.";
    "users" USERS, users models -> Option<&[super::EducationUser]>, with_users(Vec<super::EducationUser>), "`users`: `Collection(microsoft.graph.educationUser)`" "Nullable.";
    "administrativeUnit" ADMINISTRATIVE_UNIT, administrative_unit model -> Option<&super::AdministrativeUnit>, with_administrative_unit(super::AdministrativeUnit), "`administrativeUnit`: `microsoft.graph.administrativeUnit`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationSpeakerCoachAudienceEngagementSettings`, metadata
    EducationSpeakerCoachAudienceEngagementSettings = "microsoft.graph.educationSpeakerCoachAudienceEngagementSettings";
    "isBodyLanguageEnabled" IS_BODY_LANGUAGE_ENABLED, is_body_language_enabled bool -> Option<bool>, with_is_body_language_enabled(bool), "`isBodyLanguageEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationSpeakerCoachContentSettings`, metadata
    EducationSpeakerCoachContentSettings = "microsoft.graph.educationSpeakerCoachContentSettings";
    "isInclusivenessEnabled" IS_INCLUSIVENESS_ENABLED, is_inclusiveness_enabled bool -> Option<bool>, with_is_inclusiveness_enabled(bool), "`isInclusivenessEnabled`: `Edm.Boolean`, metadata";
    "isRepetitiveLanguageEnabled" IS_REPETITIVE_LANGUAGE_ENABLED, is_repetitive_language_enabled bool -> Option<bool>, with_is_repetitive_language_enabled(bool), "`isRepetitiveLanguageEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationSpeakerCoachDeliverySettings`, metadata
    EducationSpeakerCoachDeliverySettings = "microsoft.graph.educationSpeakerCoachDeliverySettings";
    "areFillerWordsEnabled" ARE_FILLER_WORDS_ENABLED, are_filler_words_enabled bool -> Option<bool>, with_are_filler_words_enabled(bool), "`areFillerWordsEnabled`: `Edm.Boolean`, metadata";
    "isPaceEnabled" IS_PACE_ENABLED, is_pace_enabled bool -> Option<bool>, with_is_pace_enabled(bool), "`isPaceEnabled`: `Edm.Boolean`, metadata";
    "isPitchEnabled" IS_PITCH_ENABLED, is_pitch_enabled bool -> Option<bool>, with_is_pitch_enabled(bool), "`isPitchEnabled`: `Edm.Boolean`, metadata";
    "isPronunciationEnabled" IS_PRONUNCIATION_ENABLED, is_pronunciation_enabled bool -> Option<bool>, with_is_pronunciation_enabled(bool), "`isPronunciationEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationSpeakerCoachSettings`, metadata
    EducationSpeakerCoachSettings = "microsoft.graph.educationSpeakerCoachSettings";
    "audienceEngagementSettings" AUDIENCE_ENGAGEMENT_SETTINGS, audience_engagement_settings model -> Option<&super::EducationSpeakerCoachAudienceEngagementSettings>, with_audience_engagement_settings(super::EducationSpeakerCoachAudienceEngagementSettings), "`audienceEngagementSettings`: `microsoft.graph.educationSpeakerCoachAudienceEngagementSettings`, metadata";
    "contentSettings" CONTENT_SETTINGS, content_settings model -> Option<&super::EducationSpeakerCoachContentSettings>, with_content_settings(super::EducationSpeakerCoachContentSettings), "`contentSettings`: `microsoft.graph.educationSpeakerCoachContentSettings`, metadata";
    "deliverySettings" DELIVERY_SETTINGS, delivery_settings model -> Option<&super::EducationSpeakerCoachDeliverySettings>, with_delivery_settings(super::EducationSpeakerCoachDeliverySettings), "`deliverySettings`: `microsoft.graph.educationSpeakerCoachDeliverySettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.educationSpeakerProgressResource`, metadata, with the accessors of [`EducationResource`](super::EducationResource)
    EducationSpeakerProgressResource: super::EducationResource = "microsoft.graph.educationSpeakerProgressResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "aiFeedbackCriteria" AI_FEEDBACK_CRITERIA, ai_feedback_criteria model -> Option<&super::EducationAiFeedbackCriteria>, with_ai_feedback_criteria(super::EducationAiFeedbackCriteria), "`aiFeedbackCriteria`: `microsoft.graph.educationAiFeedbackCriteria`, metadata";
    "isAiFeedbackEnabled" IS_AI_FEEDBACK_ENABLED, is_ai_feedback_enabled bool -> Option<bool>, with_is_ai_feedback_enabled(bool), "`isAiFeedbackEnabled`: `Edm.Boolean`, metadata";
    "isVideoRequired" IS_VIDEO_REQUIRED, is_video_required bool -> Option<bool>, with_is_video_required(bool), "`isVideoRequired`: `Edm.Boolean`, metadata";
    "maxRecordingAttempts" MAX_RECORDING_ATTEMPTS, max_recording_attempts i32 -> Option<i32>, with_max_recording_attempts(i32), "`maxRecordingAttempts`: `Edm.Int32`, metadata";
    "presentationTitle" PRESENTATION_TITLE, presentation_title str -> Option<&str>, with_presentation_title(String), "`presentationTitle`: `Edm.String`, metadata";
    "recordingTimeLimitInMinutes" RECORDING_TIME_LIMIT_IN_MINUTES, recording_time_limit_in_minutes i32 -> Option<i32>, with_recording_time_limit_in_minutes(i32), "`recordingTimeLimitInMinutes`: `Edm.Int32`, metadata";
    "showRehearsalReportToStudentBeforeMediaUpload" SHOW_REHEARSAL_REPORT_TO_STUDENT_BEFORE_MEDIA_UPLOAD, show_rehearsal_report_to_student_before_media_upload bool -> Option<bool>, with_show_rehearsal_report_to_student_before_media_upload(bool), "`showRehearsalReportToStudentBeforeMediaUpload`: `Edm.Boolean`, metadata";
    "speakerCoachSettings" SPEAKER_COACH_SETTINGS, speaker_coach_settings model -> Option<&super::EducationSpeakerCoachSettings>, with_speaker_coach_settings(super::EducationSpeakerCoachSettings), "`speakerCoachSettings`: `microsoft.graph.educationSpeakerCoachSettings`, metadata";
    "spokenLanguageLocale" SPOKEN_LANGUAGE_LOCALE, spoken_language_locale str -> Option<&str>, with_spoken_language_locale(String), "`spokenLanguageLocale`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.educationSpeechType`, metadata
    EducationSpeechType = "microsoft.graph.educationSpeechType" {
        Informative = "informative",
        Personal = "personal",
        Persuasive = "persuasive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationStudent`](https://learn.microsoft.com/graph/api/resources/educationstudent?view=graph-rest-beta)
    EducationStudent = "microsoft.graph.educationStudent";
    "birthDate" BIRTH_DATE, birth_date date -> Parsed<Date>, with_birth_date(Date), "`birthDate`: `Edm.Date`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "gender" GENDER, gender enumeration -> Option<super::EducationGender>, with_gender(super::EducationGender), "`gender`: `microsoft.graph.educationGender`" "Possible values are: female, male, other.";
    "grade" GRADE, grade str -> Option<&str>, with_grade(String), "`grade`: `Edm.String`";
    "graduationYear" GRADUATION_YEAR, graduation_year str -> Option<&str>, with_graduation_year(String), "`graduationYear`: `Edm.String`";
    "studentNumber" STUDENT_NUMBER, student_number str -> Option<&str>, with_student_number(String), "`studentNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmission`](https://learn.microsoft.com/graph/api/resources/educationsubmission?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationSubmission: super::Entity = "microsoft.graph.educationSubmission";
    inherited "id" ID, with_id(String), "`id`";
    "recipient" RECIPIENT, recipient model -> Option<&super::EducationSubmissionRecipient>, with_recipient(super::EducationSubmissionRecipient), "`recipient`: `microsoft.graph.educationSubmissionRecipient`";
    "returnedBy" RETURNED_BY, returned_by model -> Option<&super::IdentitySet>, with_returned_by(super::IdentitySet), "`returnedBy`: `microsoft.graph.identitySet`";
    "returnedDateTime" RETURNED_DATE_TIME, returned_date_time date_time -> Parsed<OffsetDateTime>, with_returned_date_time(OffsetDateTime), "`returnedDateTime`: `Edm.DateTimeOffset`";
    "resourcesFolderUrl" RESOURCES_FOLDER_URL, resources_folder_url str -> Option<&str>, with_resources_folder_url(String), "`resourcesFolderUrl`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::EducationSubmissionStatus>, with_status(super::EducationSubmissionStatus), "`status`: `microsoft.graph.educationSubmissionStatus`, read-only" "Read-only. Possible values are: working, submitted, released, unknownFutureValue, returned, reassigned.";
    "submittedBy" SUBMITTED_BY, submitted_by model -> Option<&super::IdentitySet>, with_submitted_by(super::IdentitySet), "`submittedBy`: `microsoft.graph.identitySet`";
    "submittedDateTime" SUBMITTED_DATE_TIME, submitted_date_time date_time -> Parsed<OffsetDateTime>, with_submitted_date_time(OffsetDateTime), "`submittedDateTime`: `Edm.DateTimeOffset`";
    "unsubmittedBy" UNSUBMITTED_BY, unsubmitted_by model -> Option<&super::IdentitySet>, with_unsubmitted_by(super::IdentitySet), "`unsubmittedBy`: `microsoft.graph.identitySet`";
    "unsubmittedDateTime" UNSUBMITTED_DATE_TIME, unsubmitted_date_time date_time -> Parsed<OffsetDateTime>, with_unsubmitted_date_time(OffsetDateTime), "`unsubmittedDateTime`: `Edm.DateTimeOffset`";
    "reassignedBy" REASSIGNED_BY, reassigned_by model -> Option<&super::IdentitySet>, with_reassigned_by(super::IdentitySet), "`reassignedBy`: `microsoft.graph.identitySet`";
    "reassignedDateTime" REASSIGNED_DATE_TIME, reassigned_date_time date_time -> Parsed<OffsetDateTime>, with_reassigned_date_time(OffsetDateTime), "`reassignedDateTime`: `Edm.DateTimeOffset`";
    "assignmentId" ASSIGNMENT_ID, assignment_id str -> Option<&str>, with_assignment_id(String), "`assignmentId`: `Edm.String`, metadata";
    "excusedBy" EXCUSED_BY, excused_by model -> Option<&super::IdentitySet>, with_excused_by(super::IdentitySet), "`excusedBy`: `microsoft.graph.identitySet`, metadata";
    "excusedDateTime" EXCUSED_DATE_TIME, excused_date_time date_time -> Parsed<OffsetDateTime>, with_excused_date_time(OffsetDateTime), "`excusedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::EducationSubmissionResource]>, with_resources(Vec<super::EducationSubmissionResource>), "`resources`: `Collection(microsoft.graph.educationSubmissionResource)`" "Nullable.";
    "submittedResources" SUBMITTED_RESOURCES, submitted_resources models -> Option<&[super::EducationSubmissionResource]>, with_submitted_resources(Vec<super::EducationSubmissionResource>), "`submittedResources`: `Collection(microsoft.graph.educationSubmissionResource)`, read-only" "Read-only. Nullable.";
    "outcomes" OUTCOMES, outcomes models -> Option<&[super::EducationOutcome]>, with_outcomes(Vec<super::EducationOutcome>), "`outcomes`: `Collection(microsoft.graph.educationOutcome)`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmissionIndividualRecipient`](https://learn.microsoft.com/graph/api/resources/educationsubmissionindividualrecipient?view=graph-rest-beta), with the accessors of [`EducationSubmissionRecipient`](super::EducationSubmissionRecipient)
    EducationSubmissionIndividualRecipient: super::EducationSubmissionRecipient = "microsoft.graph.educationSubmissionIndividualRecipient";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmissionRecipient`](https://learn.microsoft.com/graph/api/resources/educationsubmissionrecipient?view=graph-rest-beta)
    EducationSubmissionRecipient = "microsoft.graph.educationSubmissionRecipient" {
        "microsoft.graph.educationSubmissionIndividualRecipient",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmissionResource`](https://learn.microsoft.com/graph/api/resources/educationsubmissionresource?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationSubmissionResource: super::Entity = "microsoft.graph.educationSubmissionResource";
    inherited "id" ID, with_id(String), "`id`";
    "assignmentResourceUrl" ASSIGNMENT_RESOURCE_URL, assignment_resource_url str -> Option<&str>, with_assignment_resource_url(String), "`assignmentResourceUrl`: `Edm.String`";
    "resource" RESOURCE, resource model -> Option<&super::EducationResource>, with_resource(super::EducationResource), "`resource`: `microsoft.graph.educationResource`";
    "dependentResources" DEPENDENT_RESOURCES, dependent_resources models -> Option<&[super::EducationSubmissionResource]>, with_dependent_resources(Vec<super::EducationSubmissionResource>), "`dependentResources`: `Collection(microsoft.graph.educationSubmissionResource)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSubmissionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationSubmissionStatus = "microsoft.graph.educationSubmissionStatus" {
        Working = "working",
        Submitted = "submitted",
        Released = "released",
        UnknownFutureValue = "unknownFutureValue",
        Returned = "returned",
        Reassigned = "reassigned",
        Excused = "excused",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationConnectionSettings`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationconnectionsettings?view=graph-rest-beta), not in the metadata
    EducationSynchronizationConnectionSettings = "microsoft.graph.educationSynchronizationConnectionSettings" {
        "microsoft.graph.educationSynchronizationOAuth1ConnectionSettings",
        "microsoft.graph.educationSynchronizationOAuth2ClientCredentialsConnectionSettings",
    };
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationCustomization`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationcustomization?view=graph-rest-beta), not in the metadata
    EducationSynchronizationCustomization = "microsoft.graph.educationSynchronizationCustomization";
    "optionalPropertiesToSync" OPTIONAL_PROPERTIES_TO_SYNC, optional_properties_to_sync strs -> Option<Vec<&str>>, with_optional_properties_to_sync(Vec<String>), "`optionalPropertiesToSync`: `Collection(Edm.String)`";
    "synchronizationStartDate" SYNCHRONIZATION_START_DATE, synchronization_start_date date_time -> Parsed<OffsetDateTime>, with_synchronization_start_date(OffsetDateTime), "`synchronizationStartDate`: `Edm.DateTimeOffset`";
    "isSyncDeferred" IS_SYNC_DEFERRED, is_sync_deferred bool -> Option<bool>, with_is_sync_deferred(bool), "`isSyncDeferred`: `Edm.Boolean`";
    "allowDisplayNameUpdate" ALLOW_DISPLAY_NAME_UPDATE, allow_display_name_update bool -> Option<bool>, with_allow_display_name_update(bool), "`allowDisplayNameUpdate`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationCustomizations`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationcustomizations?view=graph-rest-beta), not in the metadata
    EducationSynchronizationCustomizations = "microsoft.graph.educationSynchronizationCustomizations";
    "school" SCHOOL, school model -> Option<&super::EducationSynchronizationCustomization>, with_school(super::EducationSynchronizationCustomization), "`school`: `microsoft.graph.educationSynchronizationCustomization`";
    "section" SECTION, section model -> Option<&super::EducationSynchronizationCustomization>, with_section(super::EducationSynchronizationCustomization), "`section`: `microsoft.graph.educationSynchronizationCustomization`";
    "student" STUDENT, student model -> Option<&super::EducationSynchronizationCustomization>, with_student(super::EducationSynchronizationCustomization), "`student`: `microsoft.graph.educationSynchronizationCustomization`";
    "teacher" TEACHER, teacher model -> Option<&super::EducationSynchronizationCustomization>, with_teacher(super::EducationSynchronizationCustomization), "`teacher`: `microsoft.graph.educationSynchronizationCustomization`";
    "studentEnrollment" STUDENT_ENROLLMENT, student_enrollment model -> Option<&super::EducationSynchronizationCustomization>, with_student_enrollment(super::EducationSynchronizationCustomization), "`studentEnrollment`: `microsoft.graph.educationSynchronizationCustomization`";
    "teacherRoster" TEACHER_ROSTER, teacher_roster model -> Option<&super::EducationSynchronizationCustomization>, with_teacher_roster(super::EducationSynchronizationCustomization), "`teacherRoster`: `microsoft.graph.educationSynchronizationCustomization`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationDataProvider`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationdataprovider?view=graph-rest-beta), not in the metadata
    EducationSynchronizationDataProvider = "microsoft.graph.educationSynchronizationDataProvider" {
        "microsoft.graph.educationCsvDataProvider",
        "microsoft.graph.educationPowerSchoolDataProvider",
        "microsoft.graph.educationoneRosterApiDataProvider",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationError`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationerror?view=graph-rest-beta), not in the metadata
    EducationSynchronizationError = "microsoft.graph.educationSynchronizationError";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "entryType" ENTRY_TYPE, entry_type str -> Option<&str>, with_entry_type(String), "`entryType`: `Edm.String`";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`";
    "joiningValue" JOINING_VALUE, joining_value str -> Option<&str>, with_joining_value(String), "`joiningValue`: `Edm.String`";
    "recordedDateTime" RECORDED_DATE_TIME, recorded_date_time date_time -> Parsed<OffsetDateTime>, with_recorded_date_time(OffsetDateTime), "`recordedDateTime`: `Edm.DateTimeOffset`";
    "reportableIdentifier" REPORTABLE_IDENTIFIER, reportable_identifier str -> Option<&str>, with_reportable_identifier(String), "`reportableIdentifier`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationLicenseAssignment`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationlicenseassignment?view=graph-rest-beta), not in the metadata
    EducationSynchronizationLicenseAssignment = "microsoft.graph.educationSynchronizationLicenseAssignment";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::EducationUserRole>, with_applies_to(super::EducationUserRole), "`appliesTo`: `microsoft.graph.educationUserRole`" "Possible values are: student, teacher, faculty.";
    "skuIds" SKU_IDS, sku_ids strs -> Option<Vec<&str>>, with_sku_ids(Vec<String>), "`skuIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from educationsynchronizationconnectionsettings.
    ///
    /// [`microsoft.graph.educationSynchronizationOAuth1ConnectionSettings`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationoauth1connectionsettings?view=graph-rest-beta), not in the metadata, with the accessors of [`EducationSynchronizationConnectionSettings`](super::EducationSynchronizationConnectionSettings)
    EducationSynchronizationOauth1ConnectionSettings: super::EducationSynchronizationConnectionSettings = "microsoft.graph.educationSynchronizationOAuth1ConnectionSettings";
    inherited "clientId" CLIENT_ID, with_client_id(String), "`clientId`";
    inherited "clientSecret" CLIENT_SECRET, with_client_secret(String), "`clientSecret`";
}

crate::runtime::model! {
    /// Inherits from educationsynchronizationconnectionsettings.
    ///
    /// [`microsoft.graph.educationSynchronizationOAuth2ClientCredentialsConnectionSettings`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationoauth2clientcredentialsconnectionsettings?view=graph-rest-beta), not in the metadata, with the accessors of [`EducationSynchronizationConnectionSettings`](super::EducationSynchronizationConnectionSettings)
    EducationSynchronizationOauth2ClientCredentialsConnectionSettings: super::EducationSynchronizationConnectionSettings = "microsoft.graph.educationSynchronizationOAuth2ClientCredentialsConnectionSettings";
    inherited "clientId" CLIENT_ID, with_client_id(String), "`clientId`";
    inherited "clientSecret" CLIENT_SECRET, with_client_secret(String), "`clientSecret`";
    "tokenUrl" TOKEN_URL, token_url str -> Option<&str>, with_token_url(String), "`tokenUrl`: `Edm.String`";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationProfile`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationprofile?view=graph-rest-beta), not in the metadata, with the accessors of [`Entity`](super::Entity)
    EducationSynchronizationProfile: super::Entity = "microsoft.graph.educationSynchronizationProfile";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "dataProvider" DATA_PROVIDER, data_provider model -> Option<&super::EducationSynchronizationDataProvider>, with_data_provider(super::EducationSynchronizationDataProvider), "`dataProvider`: `microsoft.graph.educationSynchronizationDataProvider`";
    "expirationDate" EXPIRATION_DATE, expiration_date date -> Parsed<Date>, with_expiration_date(Date), "`expirationDate`: `Edm.Date`" "Optional.";
    "handleSpecialCharacterConstraint" HANDLE_SPECIAL_CHARACTER_CONSTRAINT, handle_special_character_constraint bool -> Option<bool>, with_handle_special_character_constraint(bool), "`handleSpecialCharacterConstraint`: `Edm.Boolean`";
    "identitySynchronizationConfiguration" IDENTITY_SYNCHRONIZATION_CONFIGURATION, identity_synchronization_configuration model -> Option<&super::EducationIdentitySynchronizationConfiguration>, with_identity_synchronization_configuration(super::EducationIdentitySynchronizationConfiguration), "`identitySynchronizationConfiguration`: `microsoft.graph.educationIdentitySynchronizationConfiguration`";
    "licensesToAssign" LICENSES_TO_ASSIGN, licenses_to_assign models -> Option<&[super::EducationSynchronizationLicenseAssignment]>, with_licenses_to_assign(Vec<super::EducationSynchronizationLicenseAssignment>), "`licensesToAssign`: `Collection(microsoft.graph.educationSynchronizationLicenseAssignment)`";
    "state" STATE, state enumeration -> Option<super::EducationSynchronizationProfileState>, with_state(super::EducationSynchronizationProfileState), "`state`: `microsoft.graph.educationSynchronizationProfileState`" "Possible values are: provisioning, provisioned, provisioningFailed, deleting, deletionFailed.";
    "errors" ERRORS, errors models -> Option<&[super::EducationSynchronizationError]>, with_errors(Vec<super::EducationSynchronizationError>), "`errors`: `Collection(microsoft.graph.educationSynchronizationError)`";
    "profileStatus" PROFILE_STATUS, profile_status model -> Option<&super::EducationSynchronizationProfileStatus>, with_profile_status(super::EducationSynchronizationProfileStatus), "`profileStatus`: `microsoft.graph.educationSynchronizationProfileStatus`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSynchronizationProfileState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    EducationSynchronizationProfileState = "microsoft.graph.educationSynchronizationProfileState" {
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        ProvisioningFailed = "provisioningFailed",
        Deleting = "deleting",
        DeletionFailed = "deletionFailed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationProfileStatus`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationprofilestatus?view=graph-rest-beta), not in the metadata
    EducationSynchronizationProfileStatus = "microsoft.graph.educationSynchronizationProfileStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::EducationSynchronizationStatus>, with_status(super::EducationSynchronizationStatus), "`status`: `microsoft.graph.educationSynchronizationStatus`" "Possible values are: paused, inProgress, success, error, validationError, quarantined, unknownFutureValue, extracting, validating.";
    "lastSynchronizationDateTime" LAST_SYNCHRONIZATION_DATE_TIME, last_synchronization_date_time date_time -> Parsed<OffsetDateTime>, with_last_synchronization_date_time(OffsetDateTime), "`lastSynchronizationDateTime`: `Edm.DateTimeOffset`";
    "lastActivityDateTime" LAST_ACTIVITY_DATE_TIME, last_activity_date_time date_time -> Parsed<OffsetDateTime>, with_last_activity_date_time(OffsetDateTime), "`lastActivityDateTime`: `Edm.DateTimeOffset`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "statusMessage" STATUS_MESSAGE, status_message str -> Option<&str>, with_status_message(String), "`statusMessage`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSynchronizationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    EducationSynchronizationStatus = "microsoft.graph.educationSynchronizationStatus" {
        Paused = "paused",
        InProgress = "inProgress",
        Success = "success",
        Error = "error",
        ValidationError = "validationError",
        Quarantined = "quarantined",
        UnknownFutureValue = "unknownFutureValue",
        Extracting = "extracting",
        Validating = "validating",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationTeacher`](https://learn.microsoft.com/graph/api/resources/educationteacher?view=graph-rest-beta)
    EducationTeacher = "microsoft.graph.educationTeacher";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "teacherNumber" TEACHER_NUMBER, teacher_number str -> Option<&str>, with_teacher_number(String), "`teacherNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from educationResource.
    ///
    /// [`microsoft.graph.educationTeamsAppResource`](https://learn.microsoft.com/graph/api/resources/educationteamsappresource?view=graph-rest-beta), with the accessors of [`EducationResource`](super::EducationResource)
    EducationTeamsAppResource: super::EducationResource = "microsoft.graph.educationTeamsAppResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "appIconWebUrl" APP_ICON_WEB_URL, app_icon_web_url str -> Option<&str>, with_app_icon_web_url(String), "`appIconWebUrl`: `Edm.String`";
    "teamsEmbeddedContentUrl" TEAMS_EMBEDDED_CONTENT_URL, teams_embedded_content_url str -> Option<&str>, with_teams_embedded_content_url(String), "`teamsEmbeddedContentUrl`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationTerm`](https://learn.microsoft.com/graph/api/resources/educationterm?view=graph-rest-beta)
    EducationTerm = "microsoft.graph.educationTerm";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationUser`](https://learn.microsoft.com/graph/api/resources/educationuser?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationUser: super::Entity = "microsoft.graph.educationUser";
    inherited "id" ID, with_id(String), "`id`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "assignedLicenses" ASSIGNED_LICENSES, assigned_licenses models -> Option<&[super::AssignedLicense]>, with_assigned_licenses(Vec<super::AssignedLicense>), "`assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`" "Not nullable.";
    "assignedPlans" ASSIGNED_PLANS, assigned_plans models -> Option<&[super::AssignedPlan]>, with_assigned_plans(Vec<super::AssignedPlan>), "`assignedPlans`: `Collection(microsoft.graph.assignedPlan)`, read-only" "Read-only. Not nullable.";
    "businessPhones" BUSINESS_PHONES, business_phones strs -> Option<Vec<&str>>, with_business_phones(Vec<String>), "`businessPhones`: `Collection(Edm.String)`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalSource" EXTERNAL_SOURCE, external_source enumeration -> Option<super::EducationExternalSource>, with_external_source(super::EducationExternalSource), "`externalSource`: `microsoft.graph.educationExternalSource`" "Possible values are: sis, lms, manual.";
    "externalSourceDetail" EXTERNAL_SOURCE_DETAIL, external_source_detail str -> Option<&str>, with_external_source_detail(String), "`externalSourceDetail`: `Edm.String`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`, read-only" "Read-only.";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "mailingAddress" MAILING_ADDRESS, mailing_address model -> Option<&super::PhysicalAddress>, with_mailing_address(super::PhysicalAddress), "`mailingAddress`: `microsoft.graph.physicalAddress`";
    "middleName" MIDDLE_NAME, middle_name str -> Option<&str>, with_middle_name(String), "`middleName`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`";
    "onPremisesInfo" ON_PREMISES_INFO, on_premises_info model -> Option<&super::EducationOnPremisesInfo>, with_on_premises_info(super::EducationOnPremisesInfo), "`onPremisesInfo`: `microsoft.graph.educationOnPremisesInfo`";
    "passwordPolicies" PASSWORD_POLICIES, password_policies str -> Option<&str>, with_password_policies(String), "`passwordPolicies`: `Edm.String`";
    "passwordProfile" PASSWORD_PROFILE, password_profile model -> Option<&super::PasswordProfile>, with_password_profile(super::PasswordProfile), "`passwordProfile`: `microsoft.graph.passwordProfile`";
    "preferredLanguage" PREFERRED_LANGUAGE, preferred_language str -> Option<&str>, with_preferred_language(String), "`preferredLanguage`: `Edm.String`";
    "primaryRole" PRIMARY_ROLE, primary_role enumeration -> Option<super::EducationUserRole>, with_primary_role(super::EducationUserRole), "`primaryRole`: `microsoft.graph.educationUserRole`, type of the metadata" "Possible values are: student, teacher, faculty.";
    "provisionedPlans" PROVISIONED_PLANS, provisioned_plans models -> Option<&[super::ProvisionedPlan]>, with_provisioned_plans(Vec<super::ProvisionedPlan>), "`provisionedPlans`: `Collection(microsoft.graph.provisionedPlan)`, read-only" "Read-only. Not nullable.";
    "relatedContacts" RELATED_CONTACTS, related_contacts models -> Option<&[super::RelatedContact]>, with_related_contacts(Vec<super::RelatedContact>), "`relatedContacts`: `Collection(microsoft.graph.relatedContact)`";
    "residenceAddress" RESIDENCE_ADDRESS, residence_address model -> Option<&super::PhysicalAddress>, with_residence_address(super::PhysicalAddress), "`residenceAddress`: `microsoft.graph.physicalAddress`";
    "student" STUDENT, student model -> Option<&super::EducationStudent>, with_student(super::EducationStudent), "`student`: `microsoft.graph.educationStudent`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "teacher" TEACHER, teacher model -> Option<&super::EducationTeacher>, with_teacher(super::EducationTeacher), "`teacher`: `microsoft.graph.educationTeacher`";
    "usageLocation" USAGE_LOCATION, usage_location str -> Option<&str>, with_usage_location(String), "`usageLocation`: `Edm.String`" "Not nullable.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userType" USER_TYPE, user_type str -> Option<&str>, with_user_type(String), "`userType`: `Edm.String`";
    "refreshTokensValidFromDateTime" REFRESH_TOKENS_VALID_FROM_DATE_TIME, refresh_tokens_valid_from_date_time date_time -> Parsed<OffsetDateTime>, with_refresh_tokens_valid_from_date_time(OffsetDateTime), "`refreshTokensValidFromDateTime`: `Edm.DateTimeOffset`, metadata";
    "showInAddressList" SHOW_IN_ADDRESS_LIST, show_in_address_list bool -> Option<bool>, with_show_in_address_list(bool), "`showInAddressList`: `Edm.Boolean`, metadata";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::EducationAssignment]>, with_assignments(Vec<super::EducationAssignment>), "`assignments`: `Collection(microsoft.graph.educationAssignment)`" "Nullable.";
    "classes" CLASSES, classes models -> Option<&[super::EducationClass]>, with_classes(Vec<super::EducationClass>), "`classes`: `Collection(microsoft.graph.educationClass)`" "Nullable.";
    "schools" SCHOOLS, schools models -> Option<&[super::EducationSchool]>, with_schools(Vec<super::EducationSchool>), "`schools`: `Collection(microsoft.graph.educationSchool)`" "Nullable.";
    "taughtClasses" TAUGHT_CLASSES, taught_classes models -> Option<&[super::EducationClass]>, with_taught_classes(Vec<super::EducationClass>), "`taughtClasses`: `Collection(microsoft.graph.educationClass)`";
    "rubrics" RUBRICS, rubrics models -> Option<&[super::EducationRubric]>, with_rubrics(Vec<super::EducationRubric>), "`rubrics`: `Collection(microsoft.graph.educationRubric)`";
    "user" USER, user model -> Option<&super::User>, with_user(super::User), "`user`: `microsoft.graph.user`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationUserRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationUserRole = "microsoft.graph.educationUserRole" {
        Student = "student",
        Teacher = "teacher",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
        Faculty = "faculty",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationWordResource`](https://learn.microsoft.com/graph/api/resources/educationwordresource?view=graph-rest-beta), with the accessors of [`EducationResource`](super::EducationResource)
    EducationWordResource: super::EducationResource = "microsoft.graph.educationWordResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from educationSynchronizationDataProvider.
    ///
    /// [`microsoft.graph.educationoneRosterApiDataProvider`](https://learn.microsoft.com/graph/api/resources/educationonerosterapidataprovider?view=graph-rest-beta), not in the metadata, with the accessors of [`EducationSynchronizationDataProvider`](super::EducationSynchronizationDataProvider)
    EducationoneRosterApiDataProvider: super::EducationSynchronizationDataProvider = "microsoft.graph.educationoneRosterApiDataProvider";
    "connectionUrl" CONNECTION_URL, connection_url str -> Option<&str>, with_connection_url(String), "`connectionUrl`: `Edm.String`";
    "providerName" PROVIDER_NAME, provider_name str -> Option<&str>, with_provider_name(String), "`providerName`: `Edm.String`";
    "schoolsIds" SCHOOLS_IDS, schools_ids strs -> Option<Vec<&str>>, with_schools_ids(Vec<String>), "`schoolsIds`: `Collection(Edm.String)`";
    "termIds" TERM_IDS, term_ids strs -> Option<Vec<&str>>, with_term_ids(Vec<String>), "`termIds`: `Collection(Edm.String)`";
    "connectionSettings" CONNECTION_SETTINGS, connection_settings model -> Option<&super::EducationSynchronizationConnectionSettings>, with_connection_settings(super::EducationSynchronizationConnectionSettings), "`connectionSettings`: `microsoft.graph.educationSynchronizationConnectionSettings`";
}

crate::runtime::model! {
    /// `microsoft.graph.readingAssignmentSubmission`, metadata, with the accessors of [`Entity`](super::Entity)
    ReadingAssignmentSubmission: super::Entity = "microsoft.graph.readingAssignmentSubmission";
    inherited "id" ID, with_id(String), "`id`";
    "accuracyScore" ACCURACY_SCORE, accuracy_score f64 -> Option<f64>, with_accuracy_score(f64), "`accuracyScore`: `Edm.Double`, metadata";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`, metadata";
    "assignmentId" ASSIGNMENT_ID, assignment_id str -> Option<&str>, with_assignment_id(String), "`assignmentId`: `Edm.String`, metadata";
    "challengingWords" CHALLENGING_WORDS, challenging_words models -> Option<&[super::ChallengingWord]>, with_challenging_words(Vec<super::ChallengingWord>), "`challengingWords`: `Collection(microsoft.graph.challengingWord)`, metadata";
    "classId" CLASS_ID, class_id str -> Option<&str>, with_class_id(String), "`classId`: `Edm.String`, metadata";
    "insertions" INSERTIONS, insertions i64 -> Option<i64>, with_insertions(i64), "`insertions`: `Edm.Int64`, metadata";
    "mispronunciations" MISPRONUNCIATIONS, mispronunciations i64 -> Option<i64>, with_mispronunciations(i64), "`mispronunciations`: `Edm.Int64`, metadata";
    "missedExclamationMarks" MISSED_EXCLAMATION_MARKS, missed_exclamation_marks i64 -> Option<i64>, with_missed_exclamation_marks(i64), "`missedExclamationMarks`: `Edm.Int64`, metadata";
    "missedPeriods" MISSED_PERIODS, missed_periods i64 -> Option<i64>, with_missed_periods(i64), "`missedPeriods`: `Edm.Int64`, metadata";
    "missedQuestionMarks" MISSED_QUESTION_MARKS, missed_question_marks i64 -> Option<i64>, with_missed_question_marks(i64), "`missedQuestionMarks`: `Edm.Int64`, metadata";
    "missedShorts" MISSED_SHORTS, missed_shorts i64 -> Option<i64>, with_missed_shorts(i64), "`missedShorts`: `Edm.Int64`, metadata";
    "monotoneScore" MONOTONE_SCORE, monotone_score f64 -> Option<f64>, with_monotone_score(f64), "`monotoneScore`: `Edm.Double`, metadata";
    "omissions" OMISSIONS, omissions i64 -> Option<i64>, with_omissions(i64), "`omissions`: `Edm.Int64`, metadata";
    "repetitions" REPETITIONS, repetitions i64 -> Option<i64>, with_repetitions(i64), "`repetitions`: `Edm.Int64`, metadata";
    "selfCorrections" SELF_CORRECTIONS, self_corrections i64 -> Option<i64>, with_self_corrections(i64), "`selfCorrections`: `Edm.Int64`, metadata";
    "studentId" STUDENT_ID, student_id str -> Option<&str>, with_student_id(String), "`studentId`: `Edm.String`, metadata";
    "submissionDateTime" SUBMISSION_DATE_TIME, submission_date_time date_time -> Parsed<OffsetDateTime>, with_submission_date_time(OffsetDateTime), "`submissionDateTime`: `Edm.DateTimeOffset`, metadata";
    "submissionId" SUBMISSION_ID, submission_id str -> Option<&str>, with_submission_id(String), "`submissionId`: `Edm.String`, metadata";
    "unexpectedPauses" UNEXPECTED_PAUSES, unexpected_pauses i64 -> Option<i64>, with_unexpected_pauses(i64), "`unexpectedPauses`: `Edm.Int64`, metadata";
    "wordCount" WORD_COUNT, word_count i64 -> Option<i64>, with_word_count(i64), "`wordCount`: `Edm.Int64`, metadata";
    "wordsPerMinute" WORDS_PER_MINUTE, words_per_minute f64 -> Option<f64>, with_words_per_minute(f64), "`wordsPerMinute`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.readingCoachPassage`, metadata, with the accessors of [`Entity`](super::Entity)
    ReadingCoachPassage: super::Entity = "microsoft.graph.readingCoachPassage";
    inherited "id" ID, with_id(String), "`id`";
    "isReadingCompleted" IS_READING_COMPLETED, is_reading_completed bool -> Option<bool>, with_is_reading_completed(bool), "`isReadingCompleted`: `Edm.Boolean`, metadata";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`, metadata";
    "practiceWords" PRACTICE_WORDS, practice_words strs -> Option<Vec<&str>>, with_practice_words(Vec<String>), "`practiceWords`: `Collection(Edm.String)`, metadata";
    "practicedAtDateTime" PRACTICED_AT_DATE_TIME, practiced_at_date_time date_time -> Parsed<OffsetDateTime>, with_practiced_at_date_time(OffsetDateTime), "`practicedAtDateTime`: `Edm.DateTimeOffset`, metadata";
    "storyType" STORY_TYPE, story_type enumeration -> Option<super::ReadingCoachStoryType>, with_story_type(super::ReadingCoachStoryType), "`storyType`: `microsoft.graph.readingCoachStoryType`, metadata";
    "studentId" STUDENT_ID, student_id str -> Option<&str>, with_student_id(String), "`studentId`: `Edm.String`, metadata";
    "timeSpentReadingInSeconds" TIME_SPENT_READING_IN_SECONDS, time_spent_reading_in_seconds f64 -> Option<f64>, with_time_spent_reading_in_seconds(f64), "`timeSpentReadingInSeconds`: `Edm.Double`, metadata";
    "wordsAccuracyPercentage" WORDS_ACCURACY_PERCENTAGE, words_accuracy_percentage f64 -> Option<f64>, with_words_accuracy_percentage(f64), "`wordsAccuracyPercentage`: `Edm.Double`, metadata";
    "wordsPerMinute" WORDS_PER_MINUTE, words_per_minute f64 -> Option<f64>, with_words_per_minute(f64), "`wordsPerMinute`: `Edm.Double`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.readingCoachStoryType`, metadata
    ReadingCoachStoryType = "microsoft.graph.readingCoachStoryType" {
        AiGenerated = "aiGenerated",
        ReadWorks = "readWorks",
        UserProvided = "userProvided",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.reflectCheckInResponse`, metadata, with the accessors of [`Entity`](super::Entity)
    ReflectCheckInResponse: super::Entity = "microsoft.graph.reflectCheckInResponse";
    inherited "id" ID, with_id(String), "`id`";
    "checkInId" CHECK_IN_ID, check_in_id str -> Option<&str>, with_check_in_id(String), "`checkInId`: `Edm.String`, metadata";
    "checkInTitle" CHECK_IN_TITLE, check_in_title str -> Option<&str>, with_check_in_title(String), "`checkInTitle`: `Edm.String`, metadata";
    "classId" CLASS_ID, class_id str -> Option<&str>, with_class_id(String), "`classId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "creatorId" CREATOR_ID, creator_id str -> Option<&str>, with_creator_id(String), "`creatorId`: `Edm.String`, metadata";
    "isClosed" IS_CLOSED, is_closed bool -> Option<bool>, with_is_closed(bool), "`isClosed`: `Edm.Boolean`, metadata";
    "responderId" RESPONDER_ID, responder_id str -> Option<&str>, with_responder_id(String), "`responderId`: `Edm.String`, metadata";
    "responseEmotion" RESPONSE_EMOTION, response_emotion enumeration -> Option<super::ResponseEmotionType>, with_response_emotion(super::ResponseEmotionType), "`responseEmotion`: `microsoft.graph.responseEmotionType`, metadata";
    "responseFeedback" RESPONSE_FEEDBACK, response_feedback enumeration -> Option<super::ResponseFeedbackType>, with_response_feedback(super::ResponseFeedbackType), "`responseFeedback`: `microsoft.graph.responseFeedbackType`, metadata";
    "submitDateTime" SUBMIT_DATE_TIME, submit_date_time date_time -> Parsed<OffsetDateTime>, with_submit_date_time(OffsetDateTime), "`submitDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.relatedContact`](https://learn.microsoft.com/graph/api/resources/relatedcontact?view=graph-rest-beta)
    RelatedContact = "microsoft.graph.relatedContact";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "accessConsent" ACCESS_CONSENT, access_consent bool -> Option<bool>, with_access_consent(bool), "`accessConsent`: `Edm.Boolean`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`";
    "relationship" RELATIONSHIP, relationship enumeration -> Option<super::ContactRelationship>, with_relationship(super::ContactRelationship), "`relationship`: `microsoft.graph.contactRelationship`" "Possible values are: parent, relative, aide, doctor, guardian, child, other, unknownFutureValue.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.reportsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    ReportsRoot: super::Entity = "microsoft.graph.reportsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "readingAssignmentSubmissions" READING_ASSIGNMENT_SUBMISSIONS, reading_assignment_submissions models -> Option<&[super::ReadingAssignmentSubmission]>, with_reading_assignment_submissions(Vec<super::ReadingAssignmentSubmission>), "`readingAssignmentSubmissions`: `Collection(microsoft.graph.readingAssignmentSubmission)`, metadata";
    "readingCoachPassages" READING_COACH_PASSAGES, reading_coach_passages models -> Option<&[super::ReadingCoachPassage]>, with_reading_coach_passages(Vec<super::ReadingCoachPassage>), "`readingCoachPassages`: `Collection(microsoft.graph.readingCoachPassage)`, metadata";
    "reflectCheckInResponses" REFLECT_CHECK_IN_RESPONSES, reflect_check_in_responses models -> Option<&[super::ReflectCheckInResponse]>, with_reflect_check_in_responses(Vec<super::ReflectCheckInResponse>), "`reflectCheckInResponses`: `Collection(microsoft.graph.reflectCheckInResponse)`, metadata";
    "speakerAssignmentSubmissions" SPEAKER_ASSIGNMENT_SUBMISSIONS, speaker_assignment_submissions models -> Option<&[super::SpeakerAssignmentSubmission]>, with_speaker_assignment_submissions(Vec<super::SpeakerAssignmentSubmission>), "`speakerAssignmentSubmissions`: `Collection(microsoft.graph.speakerAssignmentSubmission)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.responseEmotionType`, metadata
    ResponseEmotionType = "microsoft.graph.responseEmotionType" {
        None = "none",
        Confident = "confident",
        Excited = "excited",
        Happy = "happy",
        Motivated = "motivated",
        Peaceful = "peaceful",
        Ambitious = "ambitious",
        Cheerful = "cheerful",
        Comfortable = "comfortable",
        Creative = "creative",
        Determined = "determined",
        Energized = "energized",
        Focused = "focused",
        Fulfilled = "fulfilled",
        Grateful = "grateful",
        Included = "included",
        Inspired = "inspired",
        Optimistic = "optimistic",
        Proud = "proud",
        Successful = "successful",
        Valuable = "valuable",
        Annoyed = "annoyed",
        Bored = "bored",
        Calm = "calm",
        Confused = "confused",
        Glad = "glad",
        Content = "content",
        Pensive = "pensive",
        Reserved = "reserved",
        Restless = "restless",
        Shocked = "shocked",
        Tired = "tired",
        Angry = "angry",
        Depressed = "depressed",
        Exhausted = "exhausted",
        Lonely = "lonely",
        Nervous = "nervous",
        Anxious = "anxious",
        Apathetic = "apathetic",
        Concerned = "concerned",
        Disappointed = "disappointed",
        Frightened = "frightened",
        Frustrated = "frustrated",
        Hopeless = "hopeless",
        Hurt = "hurt",
        Jealous = "jealous",
        Miserable = "miserable",
        Overwhelmed = "overwhelmed",
        Skeptical = "skeptical",
        Stressed = "stressed",
        Stuck = "stuck",
        Worthless = "worthless",
        Awed = "awed",
        Ashamed = "ashamed",
        Curious = "curious",
        Sensitive = "sensitive",
        Sad = "sad",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.responseFeedbackType`, metadata
    ResponseFeedbackType = "microsoft.graph.responseFeedbackType" {
        None = "none",
        NotDetected = "notDetected",
        VeryUnpleasant = "veryUnpleasant",
        Unpleasant = "unpleasant",
        Neutral = "neutral",
        Pleasant = "pleasant",
        VeryPleasant = "veryPleasant",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricCriterion`](https://learn.microsoft.com/graph/api/resources/rubriccriterion?view=graph-rest-beta)
    RubricCriterion = "microsoft.graph.rubricCriterion";
    "description" DESCRIPTION, description model -> Option<&super::EducationItemBody>, with_description(super::EducationItemBody), "`description`: `microsoft.graph.educationItemBody`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricLevel`](https://learn.microsoft.com/graph/api/resources/rubriclevel?view=graph-rest-beta)
    RubricLevel = "microsoft.graph.rubricLevel";
    "description" DESCRIPTION, description model -> Option<&super::EducationItemBody>, with_description(super::EducationItemBody), "`description`: `microsoft.graph.educationItemBody`, type of the metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "grading" GRADING, grading model -> Option<&super::EducationAssignmentGradeType>, with_grading(super::EducationAssignmentGradeType), "`grading`: `microsoft.graph.educationAssignmentGradeType`";
    "levelId" LEVEL_ID, level_id str -> Option<&str>, with_level_id(String), "`levelId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricQuality`](https://learn.microsoft.com/graph/api/resources/rubricquality?view=graph-rest-beta)
    RubricQuality = "microsoft.graph.rubricQuality";
    "criteria" CRITERIA, criteria models -> Option<&[super::RubricCriterion]>, with_criteria(Vec<super::RubricCriterion>), "`criteria`: `Collection(microsoft.graph.rubricCriterion)`";
    "description" DESCRIPTION, description model -> Option<&super::EducationItemBody>, with_description(super::EducationItemBody), "`description`: `microsoft.graph.educationItemBody`, type of the metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "qualityId" QUALITY_ID, quality_id str -> Option<&str>, with_quality_id(String), "`qualityId`: `Edm.String`";
    "weight" WEIGHT, weight f32 -> Option<f32>, with_weight(f32), "`weight`: `Edm.Single`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricQualityFeedbackModel`](https://learn.microsoft.com/graph/api/resources/rubricqualityfeedbackmodel?view=graph-rest-beta)
    RubricQualityFeedbackModel = "microsoft.graph.rubricQualityFeedbackModel";
    "feedback" FEEDBACK, feedback model -> Option<&super::EducationItemBody>, with_feedback(super::EducationItemBody), "`feedback`: `microsoft.graph.educationItemBody`, type of the metadata";
    "qualityId" QUALITY_ID, quality_id str -> Option<&str>, with_quality_id(String), "`qualityId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricQualitySelectedColumnModel`](https://learn.microsoft.com/graph/api/resources/rubricqualityselectedcolumnmodel?view=graph-rest-beta)
    RubricQualitySelectedColumnModel = "microsoft.graph.rubricQualitySelectedColumnModel";
    "columnId" COLUMN_ID, column_id str -> Option<&str>, with_column_id(String), "`columnId`: `Edm.String`";
    "qualityId" QUALITY_ID, quality_id str -> Option<&str>, with_quality_id(String), "`qualityId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.speakerAssignmentSubmission`, metadata, with the accessors of [`Entity`](super::Entity)
    SpeakerAssignmentSubmission: super::Entity = "microsoft.graph.speakerAssignmentSubmission";
    inherited "id" ID, with_id(String), "`id`";
    "assignmentId" ASSIGNMENT_ID, assignment_id str -> Option<&str>, with_assignment_id(String), "`assignmentId`: `Edm.String`, metadata";
    "averageWordsPerMinutePace" AVERAGE_WORDS_PER_MINUTE_PACE, average_words_per_minute_pace i64 -> Option<i64>, with_average_words_per_minute_pace(i64), "`averageWordsPerMinutePace`: `Edm.Int64`, metadata";
    "classId" CLASS_ID, class_id str -> Option<&str>, with_class_id(String), "`classId`: `Edm.String`, metadata";
    "fillerWordsOccurrencesCount" FILLER_WORDS_OCCURRENCES_COUNT, filler_words_occurrences_count i64 -> Option<i64>, with_filler_words_occurrences_count(i64), "`fillerWordsOccurrencesCount`: `Edm.Int64`, metadata";
    "incorrectCameraDistanceOccurrencesCount" INCORRECT_CAMERA_DISTANCE_OCCURRENCES_COUNT, incorrect_camera_distance_occurrences_count i64 -> Option<i64>, with_incorrect_camera_distance_occurrences_count(i64), "`incorrectCameraDistanceOccurrencesCount`: `Edm.Int64`, metadata";
    "lengthOfSubmissionInSeconds" LENGTH_OF_SUBMISSION_IN_SECONDS, length_of_submission_in_seconds f64 -> Option<f64>, with_length_of_submission_in_seconds(f64), "`lengthOfSubmissionInSeconds`: `Edm.Double`, metadata";
    "lostEyeContactOccurrencesCount" LOST_EYE_CONTACT_OCCURRENCES_COUNT, lost_eye_contact_occurrences_count i64 -> Option<i64>, with_lost_eye_contact_occurrences_count(i64), "`lostEyeContactOccurrencesCount`: `Edm.Int64`, metadata";
    "monotoneOccurrencesCount" MONOTONE_OCCURRENCES_COUNT, monotone_occurrences_count i64 -> Option<i64>, with_monotone_occurrences_count(i64), "`monotoneOccurrencesCount`: `Edm.Int64`, metadata";
    "nonInclusiveLanguageOccurrencesCount" NON_INCLUSIVE_LANGUAGE_OCCURRENCES_COUNT, non_inclusive_language_occurrences_count i64 -> Option<i64>, with_non_inclusive_language_occurrences_count(i64), "`nonInclusiveLanguageOccurrencesCount`: `Edm.Int64`, metadata";
    "obstructedViewOccurrencesCount" OBSTRUCTED_VIEW_OCCURRENCES_COUNT, obstructed_view_occurrences_count i64 -> Option<i64>, with_obstructed_view_occurrences_count(i64), "`obstructedViewOccurrencesCount`: `Edm.Int64`, metadata";
    "repetitiveLanguageOccurrencesCount" REPETITIVE_LANGUAGE_OCCURRENCES_COUNT, repetitive_language_occurrences_count i64 -> Option<i64>, with_repetitive_language_occurrences_count(i64), "`repetitiveLanguageOccurrencesCount`: `Edm.Int64`, metadata";
    "studentId" STUDENT_ID, student_id str -> Option<&str>, with_student_id(String), "`studentId`: `Edm.String`, metadata";
    "submissionDateTime" SUBMISSION_DATE_TIME, submission_date_time date_time -> Parsed<OffsetDateTime>, with_submission_date_time(OffsetDateTime), "`submissionDateTime`: `Edm.DateTimeOffset`, metadata";
    "submissionId" SUBMISSION_ID, submission_id str -> Option<&str>, with_submission_id(String), "`submissionId`: `Edm.String`, metadata";
    "topFillerWords" TOP_FILLER_WORDS, top_filler_words strs -> Option<Vec<&str>>, with_top_filler_words(Vec<String>), "`topFillerWords`: `Collection(Edm.String)`, metadata";
    "topMispronouncedWords" TOP_MISPRONOUNCED_WORDS, top_mispronounced_words strs -> Option<Vec<&str>>, with_top_mispronounced_words(Vec<String>), "`topMispronouncedWords`: `Collection(Edm.String)`, metadata";
    "topNonInclusiveWordsAndPhrases" TOP_NON_INCLUSIVE_WORDS_AND_PHRASES, top_non_inclusive_words_and_phrases strs -> Option<Vec<&str>>, with_top_non_inclusive_words_and_phrases(Vec<String>), "`topNonInclusiveWordsAndPhrases`: `Collection(Edm.String)`, metadata";
    "topRepetitiveWordsAndPhrases" TOP_REPETITIVE_WORDS_AND_PHRASES, top_repetitive_words_and_phrases strs -> Option<Vec<&str>>, with_top_repetitive_words_and_phrases(Vec<String>), "`topRepetitiveWordsAndPhrases`: `Collection(Edm.String)`, metadata";
    "wordsSpokenCount" WORDS_SPOKEN_COUNT, words_spoken_count i64 -> Option<i64>, with_words_spoken_count(i64), "`wordsSpokenCount`: `Edm.Int64`, metadata";
}
