// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.winGetApp`, metadata, with the accessors of [`MobileApp`](super::MobileApp)
    WinGetApp: super::MobileApp, super::Entity = "microsoft.graph.winGetApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "uploadState" UPLOAD_STATE, with_upload_state(i32), "`uploadState`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "dependentAppCount" DEPENDENT_APP_COUNT, with_dependent_app_count(i32), "`dependentAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    "installExperience" INSTALL_EXPERIENCE, install_experience model -> Option<&super::WinGetAppInstallExperience>, with_install_experience(super::WinGetAppInstallExperience), "`installExperience`: `microsoft.graph.winGetAppInstallExperience`, metadata";
    "manifestHash" MANIFEST_HASH, manifest_hash str -> Option<&str>, with_manifest_hash(String), "`manifestHash`: `Edm.String`, metadata";
    "packageIdentifier" PACKAGE_IDENTIFIER, package_identifier str -> Option<&str>, with_package_identifier(String), "`packageIdentifier`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.winGetAppAssignmentSettings`, metadata, with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    WinGetAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.winGetAppAssignmentSettings";
    "installTimeSettings" INSTALL_TIME_SETTINGS, install_time_settings model -> Option<&super::WinGetAppInstallTimeSettings>, with_install_time_settings(super::WinGetAppInstallTimeSettings), "`installTimeSettings`: `microsoft.graph.winGetAppInstallTimeSettings`, metadata";
    "notifications" NOTIFICATIONS, notifications enumeration -> Option<super::WinGetAppNotification>, with_notifications(super::WinGetAppNotification), "`notifications`: `microsoft.graph.winGetAppNotification`, metadata";
    "restartSettings" RESTART_SETTINGS, restart_settings model -> Option<&super::WinGetAppRestartSettings>, with_restart_settings(super::WinGetAppRestartSettings), "`restartSettings`: `microsoft.graph.winGetAppRestartSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.winGetAppInstallExperience`, metadata
    WinGetAppInstallExperience = "microsoft.graph.winGetAppInstallExperience";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.winGetAppInstallTimeSettings`, metadata
    WinGetAppInstallTimeSettings = "microsoft.graph.winGetAppInstallTimeSettings";
    "deadlineDateTime" DEADLINE_DATE_TIME, deadline_date_time date_time -> Parsed<OffsetDateTime>, with_deadline_date_time(OffsetDateTime), "`deadlineDateTime`: `Edm.DateTimeOffset`, metadata";
    "useLocalTime" USE_LOCAL_TIME, use_local_time bool -> Option<bool>, with_use_local_time(bool), "`useLocalTime`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.winGetAppNotification`, metadata
    WinGetAppNotification = "microsoft.graph.winGetAppNotification" {
        ShowAll = "showAll",
        ShowReboot = "showReboot",
        HideAll = "hideAll",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.winGetAppRestartSettings`, metadata
    WinGetAppRestartSettings = "microsoft.graph.winGetAppRestartSettings";
    "countdownDisplayBeforeRestartInMinutes" COUNTDOWN_DISPLAY_BEFORE_RESTART_IN_MINUTES, countdown_display_before_restart_in_minutes i32 -> Option<i32>, with_countdown_display_before_restart_in_minutes(i32), "`countdownDisplayBeforeRestartInMinutes`: `Edm.Int32`, metadata";
    "gracePeriodInMinutes" GRACE_PERIOD_IN_MINUTES, grace_period_in_minutes i32 -> Option<i32>, with_grace_period_in_minutes(i32), "`gracePeriodInMinutes`: `Edm.Int32`, metadata";
    "restartNotificationSnoozeDurationInMinutes" RESTART_NOTIFICATION_SNOOZE_DURATION_IN_MINUTES, restart_notification_snooze_duration_in_minutes i32 -> Option<i32>, with_restart_notification_snooze_duration_in_minutes(i32), "`restartNotificationSnoozeDurationInMinutes`: `Edm.Int32`, metadata";
}
