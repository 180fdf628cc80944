// Written by `cargo xtask gen`; do not edit.
//! Types of the area `employee-experience`.

use crate::runtime::{Duration, OffsetDateTime, Parsed, Value};

crate::runtime::enumeration! {
    /// `microsoft.graph.assignmentType`, metadata
    AssignmentType = "microsoft.graph.assignmentType" {
        Required = "required",
        Recommended = "recommended",
        UnknownFutureValue = "unknownFutureValue",
        PeerRecommended = "peerRecommended",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.community`, metadata, with the accessors of [`Entity`](super::Entity)
    Community: super::Entity = "microsoft.graph.community";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "privacy" PRIVACY, privacy enumeration -> Option<super::CommunityPrivacy>, with_privacy(super::CommunityPrivacy), "`privacy`: `microsoft.graph.communityPrivacy`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata" if (any(feature = "admin", feature = "authentication", feature = "directory", feature = "education", feature = "files", feature = "governance", feature = "groups", feature = "print", feature = "sites", feature = "tasks", feature = "teams", feature = "users"));
    "owners" OWNERS, owners models -> Option<&[super::User]>, with_owners(Vec<super::User>), "`owners`: `Collection(microsoft.graph.user)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.communityPrivacy`, metadata
    CommunityPrivacy = "microsoft.graph.communityPrivacy" {
        Public = "public",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.courseStatus`, metadata
    CourseStatus = "microsoft.graph.courseStatus" {
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.employeeExperience`](https://learn.microsoft.com/graph/api/resources/employeeexperience?view=graph-rest-beta)
    EmployeeExperience = "microsoft.graph.employeeExperience";
    "learningProviders" LEARNING_PROVIDERS, learning_providers models -> Option<&[super::LearningProvider]>, with_learning_providers(Vec<super::LearningProvider>), "`learningProviders`: `Collection(microsoft.graph.learningProvider)`";
    "communities" COMMUNITIES, communities models -> Option<&[super::Community]>, with_communities(Vec<super::Community>), "`communities`: `Collection(microsoft.graph.community)`, metadata";
    "engagementAsyncOperations" ENGAGEMENT_ASYNC_OPERATIONS, engagement_async_operations models -> Option<&[super::EngagementAsyncOperation]>, with_engagement_async_operations(Vec<super::EngagementAsyncOperation>), "`engagementAsyncOperations`: `Collection(microsoft.graph.engagementAsyncOperation)`, metadata";
    "goals" GOALS, goals model -> Option<&super::Goals>, with_goals(super::Goals), "`goals`: `microsoft.graph.goals`, metadata";
    "learningCourseActivities" LEARNING_COURSE_ACTIVITIES, learning_course_activities models -> Option<&[super::LearningCourseActivity]>, with_learning_course_activities(Vec<super::LearningCourseActivity>), "`learningCourseActivities`: `Collection(microsoft.graph.learningCourseActivity)`, metadata";
    "roles" ROLES, roles models -> Option<&[super::EngagementRole]>, with_roles(Vec<super::EngagementRole>), "`roles`: `Collection(microsoft.graph.engagementRole)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.employeeExperienceUser`, metadata, with the accessors of [`Entity`](super::Entity)
    EmployeeExperienceUser: super::Entity = "microsoft.graph.employeeExperienceUser";
    inherited "id" ID, with_id(String), "`id`";
    "assignedRoles" ASSIGNED_ROLES, assigned_roles models -> Option<&[super::EngagementRole]>, with_assigned_roles(Vec<super::EngagementRole>), "`assignedRoles`: `Collection(microsoft.graph.engagementRole)`, metadata";
    "learningCourseActivities" LEARNING_COURSE_ACTIVITIES, learning_course_activities models -> Option<&[super::LearningCourseActivity]>, with_learning_course_activities(Vec<super::LearningCourseActivity>), "`learningCourseActivities`: `Collection(microsoft.graph.learningCourseActivity)`, metadata";
    "storyline" STORYLINE, storyline model -> Option<&super::Storyline>, with_storyline(super::Storyline), "`storyline`: `microsoft.graph.storyline`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.engagementAsyncOperation`, metadata, with the accessors of [`LongRunningOperation`](super::LongRunningOperation)
    EngagementAsyncOperation: super::LongRunningOperation, super::Entity = "microsoft.graph.engagementAsyncOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "resourceLocation" RESOURCE_LOCATION, with_resource_location(String), "`resourceLocation`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "statusDetail" STATUS_DETAIL, with_status_detail(String), "`statusDetail`";
    "operationType" OPERATION_TYPE, operation_type enumeration -> Option<super::EngagementAsyncOperationType>, with_operation_type(super::EngagementAsyncOperationType), "`operationType`: `microsoft.graph.engagementAsyncOperationType`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.engagementAsyncOperationType`, metadata
    EngagementAsyncOperationType = "microsoft.graph.engagementAsyncOperationType" {
        CreateCommunity = "createCommunity",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.engagementRole`, metadata, with the accessors of [`Entity`](super::Entity)
    EngagementRole: super::Entity = "microsoft.graph.engagementRole";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "members" MEMBERS, members models -> Option<&[super::EngagementRoleMember]>, with_members(Vec<super::EngagementRoleMember>), "`members`: `Collection(microsoft.graph.engagementRoleMember)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.engagementRoleMember`, metadata, with the accessors of [`Entity`](super::Entity)
    EngagementRoleMember: super::Entity = "microsoft.graph.engagementRoleMember";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "user" USER, user model -> Option<&super::User>, with_user(super::User), "`user`: `microsoft.graph.user`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.goals`, metadata, with the accessors of [`Entity`](super::Entity)
    Goals: super::Entity = "microsoft.graph.goals";
    inherited "id" ID, with_id(String), "`id`";
    "exportJobs" EXPORT_JOBS, export_jobs models -> Option<&[super::GoalsExportJob]>, with_export_jobs(Vec<super::GoalsExportJob>), "`exportJobs`: `Collection(microsoft.graph.goalsExportJob)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.goalsExportJob`, metadata, with the accessors of [`LongRunningOperation`](super::LongRunningOperation)
    GoalsExportJob: super::LongRunningOperation, super::Entity = "microsoft.graph.goalsExportJob";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "resourceLocation" RESOURCE_LOCATION, with_resource_location(String), "`resourceLocation`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "statusDetail" STATUS_DETAIL, with_status_detail(String), "`statusDetail`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "explorerViewId" EXPLORER_VIEW_ID, explorer_view_id str -> Option<&str>, with_explorer_view_id(String), "`explorerViewId`: `Edm.String`, metadata";
    "goalsOrganizationId" GOALS_ORGANIZATION_ID, goals_organization_id str -> Option<&str>, with_goals_organization_id(String), "`goalsOrganizationId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.learningAssignment`, metadata, with the accessors of [`LearningCourseActivity`](super::LearningCourseActivity)
    LearningAssignment: super::LearningCourseActivity, super::Entity = "microsoft.graph.learningAssignment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "completionPercentage" COMPLETION_PERCENTAGE, with_completion_percentage(i32), "`completionPercentage`";
    inherited "externalcourseActivityId" EXTERNALCOURSE_ACTIVITY_ID, with_externalcourse_activity_id(String), "`externalcourseActivityId`";
    inherited "learnerUserId" LEARNER_USER_ID, with_learner_user_id(String), "`learnerUserId`";
    inherited "learningContentId" LEARNING_CONTENT_ID, with_learning_content_id(String), "`learningContentId`";
    inherited "learningProviderId" LEARNING_PROVIDER_ID, with_learning_provider_id(String), "`learningProviderId`";
    inherited "status" STATUS, with_status(super::CourseStatus), "`status`";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`, metadata";
    "assignerUserId" ASSIGNER_USER_ID, assigner_user_id str -> Option<&str>, with_assigner_user_id(String), "`assignerUserId`: `Edm.String`, metadata";
    "assignmentType" ASSIGNMENT_TYPE, assignment_type enumeration -> Option<super::AssignmentType>, with_assignment_type(super::AssignmentType), "`assignmentType`: `microsoft.graph.assignmentType`, metadata";
    "dueDateTime" DUE_DATE_TIME, due_date_time model -> Option<&super::DateTimeTimeZone>, with_due_date_time(super::DateTimeTimeZone), "`dueDateTime`: `microsoft.graph.dateTimeTimeZone`, metadata";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.learningContent`](https://learn.microsoft.com/graph/api/resources/learningcontent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    LearningContent: super::Entity = "microsoft.graph.learningContent";
    inherited "id" ID, with_id(String), "`id`";
    "additionalTags" ADDITIONAL_TAGS, additional_tags strs -> Option<Vec<&str>>, with_additional_tags(Vec<String>), "`additionalTags`: `Collection(Edm.String)`" "Optional.";
    "contentWebUrl" CONTENT_WEB_URL, content_web_url str -> Option<&str>, with_content_web_url(String), "`contentWebUrl`: `Edm.String`" "Required.";
    "contributor" CONTRIBUTOR, contributor str -> Option<&str>, with_contributor(String), "`contributor`: `Edm.String`, not in the metadata" "Optional.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`" "Optional.";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`" "Required.";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`" "Optional.";
    "isPremium" IS_PREMIUM, is_premium bool -> Option<bool>, with_is_premium(bool), "`isPremium`: `Edm.Boolean`" "Optional.";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`" "Optional.";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`" "Required.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "numberOfPages" NUMBER_OF_PAGES, number_of_pages i32 -> Option<i32>, with_number_of_pages(i32), "`numberOfPages`: `Edm.Int32`" "Optional.";
    "skillTags" SKILL_TAGS, skill_tags strs -> Option<Vec<&str>>, with_skill_tags(Vec<String>), "`skillTags`: `Collection(Edm.String)`" "Optional.";
    "sourceName" SOURCE_NAME, source_name str -> Option<&str>, with_source_name(String), "`sourceName`: `Edm.String`" "Optional.";
    "thumbnailWebUrl" THUMBNAIL_WEB_URL, thumbnail_web_url str -> Option<&str>, with_thumbnail_web_url(String), "`thumbnailWebUrl`: `Edm.String`" "Optional.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
    "contributors" CONTRIBUTORS, contributors strs -> Option<Vec<&str>>, with_contributors(Vec<String>), "`contributors`: `Collection(Edm.String)`, metadata";
    "level" LEVEL, level enumeration -> Option<super::Level>, with_level(super::Level), "`level`: `microsoft.graph.level`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.learningCourseActivity`, metadata, with the accessors of [`Entity`](super::Entity)
    LearningCourseActivity: super::Entity = "microsoft.graph.learningCourseActivity" {
        "microsoft.graph.learningAssignment",
        "microsoft.graph.learningSelfInitiatedCourse",
    };
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "completionPercentage" COMPLETION_PERCENTAGE, completion_percentage i32 -> Option<i32>, with_completion_percentage(i32), "`completionPercentage`: `Edm.Int32`, metadata";
    "externalcourseActivityId" EXTERNALCOURSE_ACTIVITY_ID, externalcourse_activity_id str -> Option<&str>, with_externalcourse_activity_id(String), "`externalcourseActivityId`: `Edm.String`, metadata";
    "learnerUserId" LEARNER_USER_ID, learner_user_id str -> Option<&str>, with_learner_user_id(String), "`learnerUserId`: `Edm.String`, metadata";
    "learningContentId" LEARNING_CONTENT_ID, learning_content_id str -> Option<&str>, with_learning_content_id(String), "`learningContentId`: `Edm.String`, metadata";
    "learningProviderId" LEARNING_PROVIDER_ID, learning_provider_id str -> Option<&str>, with_learning_provider_id(String), "`learningProviderId`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::CourseStatus>, with_status(super::CourseStatus), "`status`: `microsoft.graph.courseStatus`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.learningProvider`](https://learn.microsoft.com/graph/api/resources/learningprovider?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    LearningProvider: super::Entity = "microsoft.graph.learningProvider";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, not in the metadata" "Optional.";
    "loginWebUrl" LOGIN_WEB_URL, login_web_url str -> Option<&str>, with_login_web_url(String), "`loginWebUrl`: `Edm.String`" "Optional.";
    "longLogoWebUrlForDarkTheme" LONG_LOGO_WEB_URL_FOR_DARK_THEME, long_logo_web_url_for_dark_theme str -> Option<&str>, with_long_logo_web_url_for_dark_theme(String), "`longLogoWebUrlForDarkTheme`: `Edm.String`" "Required.";
    "longLogoWebUrlForLightTheme" LONG_LOGO_WEB_URL_FOR_LIGHT_THEME, long_logo_web_url_for_light_theme str -> Option<&str>, with_long_logo_web_url_for_light_theme(String), "`longLogoWebUrlForLightTheme`: `Edm.String`" "Required.";
    "squareLogoWebUrlForDarkTheme" SQUARE_LOGO_WEB_URL_FOR_DARK_THEME, square_logo_web_url_for_dark_theme str -> Option<&str>, with_square_logo_web_url_for_dark_theme(String), "`squareLogoWebUrlForDarkTheme`: `Edm.String`" "Required.";
    "squareLogoWebUrlForLightTheme" SQUARE_LOGO_WEB_URL_FOR_LIGHT_THEME, square_logo_web_url_for_light_theme str -> Option<&str>, with_square_logo_web_url_for_light_theme(String), "`squareLogoWebUrlForLightTheme`: `Edm.String`" "Required.";
    "isCourseActivitySyncEnabled" IS_COURSE_ACTIVITY_SYNC_ENABLED, is_course_activity_sync_enabled bool -> Option<bool>, with_is_course_activity_sync_enabled(bool), "`isCourseActivitySyncEnabled`: `Edm.Boolean`, metadata";
    "learningContents" LEARNING_CONTENTS, learning_contents models -> Option<&[super::LearningContent]>, with_learning_contents(Vec<super::LearningContent>), "`learningContents`: `Collection(microsoft.graph.learningContent)`";
    "learningCourseActivities" LEARNING_COURSE_ACTIVITIES, learning_course_activities models -> Option<&[super::LearningCourseActivity]>, with_learning_course_activities(Vec<super::LearningCourseActivity>), "`learningCourseActivities`: `Collection(microsoft.graph.learningCourseActivity)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.learningSelfInitiatedCourse`, metadata, with the accessors of [`LearningCourseActivity`](super::LearningCourseActivity)
    LearningSelfInitiatedCourse: super::LearningCourseActivity, super::Entity = "microsoft.graph.learningSelfInitiatedCourse";
    inherited "id" ID, with_id(String), "`id`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "completionPercentage" COMPLETION_PERCENTAGE, with_completion_percentage(i32), "`completionPercentage`";
    inherited "externalcourseActivityId" EXTERNALCOURSE_ACTIVITY_ID, with_externalcourse_activity_id(String), "`externalcourseActivityId`";
    inherited "learnerUserId" LEARNER_USER_ID, with_learner_user_id(String), "`learnerUserId`";
    inherited "learningContentId" LEARNING_CONTENT_ID, with_learning_content_id(String), "`learningContentId`";
    inherited "learningProviderId" LEARNING_PROVIDER_ID, with_learning_provider_id(String), "`learningProviderId`";
    inherited "status" STATUS, with_status(super::CourseStatus), "`status`";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.level`, metadata
    Level = "microsoft.graph.level" {
        Beginner = "beginner",
        Intermediate = "intermediate",
        Advanced = "advanced",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.storyline`, metadata, with the accessors of [`Entity`](super::Entity)
    Storyline: super::Entity = "microsoft.graph.storyline";
    inherited "id" ID, with_id(String), "`id`";
    "followers" FOLLOWERS, followers models -> Option<&[super::StorylineFollower]>, with_followers(Vec<super::StorylineFollower>), "`followers`: `Collection(microsoft.graph.storylineFollower)`, metadata";
    "followings" FOLLOWINGS, followings models -> Option<&[super::StorylineFollowing]>, with_followings(Vec<super::StorylineFollowing>), "`followings`: `Collection(microsoft.graph.storylineFollowing)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.storylineFollower`, metadata, with the accessors of [`Entity`](super::Entity)
    StorylineFollower: super::Entity = "microsoft.graph.storylineFollower";
    inherited "id" ID, with_id(String), "`id`";
    "follower" FOLLOWER, follower model -> Option<&super::EngagementIdentitySet>, with_follower(super::EngagementIdentitySet), "`follower`: `microsoft.graph.engagementIdentitySet`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.storylineFollowing`, metadata, with the accessors of [`Entity`](super::Entity)
    StorylineFollowing: super::Entity = "microsoft.graph.storylineFollowing";
    inherited "id" ID, with_id(String), "`id`";
    "following" FOLLOWING, following model -> Option<&super::EngagementIdentitySet>, with_following(super::EngagementIdentitySet), "`following`: `microsoft.graph.engagementIdentitySet`, metadata";
}
