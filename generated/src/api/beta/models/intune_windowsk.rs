// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskActiveDirectoryGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskactivedirectorygroup?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskActiveDirectoryGroup: super::WindowsKioskUser = "microsoft.graph.windowsKioskActiveDirectoryGroup";
    "groupName" GROUP_NAME, group_name str -> Option<&str>, with_group_name(String), "`groupName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskAppBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskappbase?view=graph-rest-beta)
    WindowsKioskAppBase = "microsoft.graph.windowsKioskAppBase" {
        "microsoft.graph.windowsKioskDesktopApp",
        "microsoft.graph.windowsKioskUWPApp",
        "microsoft.graph.windowsKioskWin32App",
    };
    "startLayoutTileSize" START_LAYOUT_TILE_SIZE, start_layout_tile_size enumeration -> Option<super::WindowsAppStartLayoutTileSize>, with_start_layout_tile_size(super::WindowsAppStartLayoutTileSize), "`startLayoutTileSize`: `microsoft.graph.windowsAppStartLayoutTileSize`" "Possible values are: hidden, small, medium, wide, large.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "appType" APP_TYPE, app_type enumeration -> Option<super::WindowsKioskAppType>, with_app_type(super::WindowsKioskAppType), "`appType`: `microsoft.graph.windowsKioskAppType`" "Possible values are: unknown, store, desktop, aumId.";
    "autoLaunch" AUTO_LAUNCH, auto_launch bool -> Option<bool>, with_auto_launch(bool), "`autoLaunch`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskappconfiguration?view=graph-rest-beta)
    WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskAppConfiguration" {
        "microsoft.graph.windowsKioskMultipleApps",
        "microsoft.graph.windowsKioskSingleUWPApp",
        "microsoft.graph.windowsKioskSingleWin32App",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsKioskAppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskapptype?view=graph-rest-beta)
    WindowsKioskAppType = "microsoft.graph.windowsKioskAppType" {
        Unknown = "unknown",
        Store = "store",
        Desktop = "desktop",
        AumId = "aumId",
    }
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskAutologon`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskautologon?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskAutologon: super::WindowsKioskUser = "microsoft.graph.windowsKioskAutologon"
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskAzureADGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskazureadgroup?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskAzureAdGroup: super::WindowsKioskUser = "microsoft.graph.windowsKioskAzureADGroup";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskAzureADUser`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskazureaduser?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskAzureAdUser: super::WindowsKioskUser = "microsoft.graph.windowsKioskAzureADUser";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsKioskConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsKioskConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsKioskConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "kioskProfiles" KIOSK_PROFILES, kiosk_profiles models -> Option<&[super::WindowsKioskProfile]>, with_kiosk_profiles(Vec<super::WindowsKioskProfile>), "`kioskProfiles`: `Collection(microsoft.graph.windowsKioskProfile)`";
    "kioskBrowserDefaultUrl" KIOSK_BROWSER_DEFAULT_URL, kiosk_browser_default_url str -> Option<&str>, with_kiosk_browser_default_url(String), "`kioskBrowserDefaultUrl`: `Edm.String`";
    "kioskBrowserEnableHomeButton" KIOSK_BROWSER_ENABLE_HOME_BUTTON, kiosk_browser_enable_home_button bool -> Option<bool>, with_kiosk_browser_enable_home_button(bool), "`kioskBrowserEnableHomeButton`: `Edm.Boolean`";
    "kioskBrowserEnableNavigationButtons" KIOSK_BROWSER_ENABLE_NAVIGATION_BUTTONS, kiosk_browser_enable_navigation_buttons bool -> Option<bool>, with_kiosk_browser_enable_navigation_buttons(bool), "`kioskBrowserEnableNavigationButtons`: `Edm.Boolean`";
    "kioskBrowserEnableEndSessionButton" KIOSK_BROWSER_ENABLE_END_SESSION_BUTTON, kiosk_browser_enable_end_session_button bool -> Option<bool>, with_kiosk_browser_enable_end_session_button(bool), "`kioskBrowserEnableEndSessionButton`: `Edm.Boolean`";
    "kioskBrowserRestartOnIdleTimeInMinutes" KIOSK_BROWSER_RESTART_ON_IDLE_TIME_IN_MINUTES, kiosk_browser_restart_on_idle_time_in_minutes i32 -> Option<i32>, with_kiosk_browser_restart_on_idle_time_in_minutes(i32), "`kioskBrowserRestartOnIdleTimeInMinutes`: `Edm.Int32`";
    "kioskBrowserBlockedURLs" KIOSK_BROWSER_BLOCKED_UR_LS, kiosk_browser_blocked_ur_ls strs -> Option<Vec<&str>>, with_kiosk_browser_blocked_ur_ls(Vec<String>), "`kioskBrowserBlockedURLs`: `Collection(Edm.String)`";
    "kioskBrowserBlockedUrlExceptions" KIOSK_BROWSER_BLOCKED_URL_EXCEPTIONS, kiosk_browser_blocked_url_exceptions strs -> Option<Vec<&str>>, with_kiosk_browser_blocked_url_exceptions(Vec<String>), "`kioskBrowserBlockedUrlExceptions`: `Collection(Edm.String)`";
    "edgeKioskEnablePublicBrowsing" EDGE_KIOSK_ENABLE_PUBLIC_BROWSING, edge_kiosk_enable_public_browsing bool -> Option<bool>, with_edge_kiosk_enable_public_browsing(bool), "`edgeKioskEnablePublicBrowsing`: `Edm.Boolean`";
    "windowsKioskForceUpdateSchedule" WINDOWS_KIOSK_FORCE_UPDATE_SCHEDULE, windows_kiosk_force_update_schedule model -> Option<&super::WindowsKioskForceUpdateSchedule>, with_windows_kiosk_force_update_schedule(super::WindowsKioskForceUpdateSchedule), "`windowsKioskForceUpdateSchedule`: `microsoft.graph.windowsKioskForceUpdateSchedule`";
}

crate::runtime::model! {
    /// Inherits from windowskioskappbase.
    ///
    /// [`microsoft.graph.windowsKioskDesktopApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskdesktopapp?view=graph-rest-beta), with the accessors of [`WindowsKioskAppBase`](super::WindowsKioskAppBase)
    WindowsKioskDesktopApp: super::WindowsKioskAppBase = "microsoft.graph.windowsKioskDesktopApp";
    inherited "startLayoutTileSize" START_LAYOUT_TILE_SIZE, with_start_layout_tile_size(super::WindowsAppStartLayoutTileSize), "`startLayoutTileSize`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "appType" APP_TYPE, with_app_type(super::WindowsKioskAppType), "`appType`";
    inherited "autoLaunch" AUTO_LAUNCH, with_auto_launch(bool), "`autoLaunch`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "desktopApplicationId" DESKTOP_APPLICATION_ID, desktop_application_id str -> Option<&str>, with_desktop_application_id(String), "`desktopApplicationId`: `Edm.String`";
    "desktopApplicationLinkPath" DESKTOP_APPLICATION_LINK_PATH, desktop_application_link_path str -> Option<&str>, with_desktop_application_link_path(String), "`desktopApplicationLinkPath`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskForceUpdateSchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskforceupdateschedule?view=graph-rest-beta)
    WindowsKioskForceUpdateSchedule = "microsoft.graph.windowsKioskForceUpdateSchedule";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "recurrence" RECURRENCE, recurrence enumeration -> Option<super::Windows10AppsUpdateRecurrence>, with_recurrence(super::Windows10AppsUpdateRecurrence), "`recurrence`: `microsoft.graph.windows10AppsUpdateRecurrence`" "Possible values are: none, daily, weekly, monthly.";
    "dayofWeek" DAYOF_WEEK, dayof_week enumeration -> Option<super::DayOfWeek>, with_dayof_week(super::DayOfWeek), "`dayofWeek`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "dayofMonth" DAYOF_MONTH, dayof_month i32 -> Option<i32>, with_dayof_month(i32), "`dayofMonth`: `Edm.Int32`";
    "runImmediatelyIfAfterStartDateTime" RUN_IMMEDIATELY_IF_AFTER_START_DATE_TIME, run_immediately_if_after_start_date_time bool -> Option<bool>, with_run_immediately_if_after_start_date_time(bool), "`runImmediatelyIfAfterStartDateTime`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskLocalGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosklocalgroup?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskLocalGroup: super::WindowsKioskUser = "microsoft.graph.windowsKioskLocalGroup";
    "groupName" GROUP_NAME, group_name str -> Option<&str>, with_group_name(String), "`groupName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskLocalUser`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosklocaluser?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskLocalUser: super::WindowsKioskUser = "microsoft.graph.windowsKioskLocalUser";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowskioskappconfiguration.
    ///
    /// [`microsoft.graph.windowsKioskMultipleApps`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskmultipleapps?view=graph-rest-beta), with the accessors of [`WindowsKioskAppConfiguration`](super::WindowsKioskAppConfiguration)
    WindowsKioskMultipleApps: super::WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskMultipleApps";
    "apps" APPS, apps models -> Option<&[super::WindowsKioskAppBase]>, with_apps(Vec<super::WindowsKioskAppBase>), "`apps`: `Collection(microsoft.graph.windowsKioskAppBase)`";
    "showTaskBar" SHOW_TASK_BAR, show_task_bar bool -> Option<bool>, with_show_task_bar(bool), "`showTaskBar`: `Edm.Boolean`";
    "allowAccessToDownloadsFolder" ALLOW_ACCESS_TO_DOWNLOADS_FOLDER, allow_access_to_downloads_folder bool -> Option<bool>, with_allow_access_to_downloads_folder(bool), "`allowAccessToDownloadsFolder`: `Edm.Boolean`";
    "disallowDesktopApps" DISALLOW_DESKTOP_APPS, disallow_desktop_apps bool -> Option<bool>, with_disallow_desktop_apps(bool), "`disallowDesktopApps`: `Edm.Boolean`";
    "startMenuLayoutXml" START_MENU_LAYOUT_XML, start_menu_layout_xml binary -> Parsed<Bytes>, with_start_menu_layout_xml(Bytes), "`startMenuLayoutXml`: `Edm.Binary`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskprofile?view=graph-rest-beta)
    WindowsKioskProfile = "microsoft.graph.windowsKioskProfile";
    "profileId" PROFILE_ID, profile_id str -> Option<&str>, with_profile_id(String), "`profileId`: `Edm.String`";
    "profileName" PROFILE_NAME, profile_name str -> Option<&str>, with_profile_name(String), "`profileName`: `Edm.String`";
    "appConfiguration" APP_CONFIGURATION, app_configuration model -> Option<&super::WindowsKioskAppConfiguration>, with_app_configuration(super::WindowsKioskAppConfiguration), "`appConfiguration`: `microsoft.graph.windowsKioskAppConfiguration`";
    "userAccountsConfiguration" USER_ACCOUNTS_CONFIGURATION, user_accounts_configuration models -> Option<&[super::WindowsKioskUser]>, with_user_accounts_configuration(Vec<super::WindowsKioskUser>), "`userAccountsConfiguration`: `Collection(microsoft.graph.windowsKioskUser)`";
}

crate::runtime::model! {
    /// Inherits from windowskioskappconfiguration.
    ///
    /// [`microsoft.graph.windowsKioskSingleUWPApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosksingleuwpapp?view=graph-rest-beta), with the accessors of [`WindowsKioskAppConfiguration`](super::WindowsKioskAppConfiguration)
    WindowsKioskSingleUwpApp: super::WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskSingleUWPApp";
    "uwpApp" UWP_APP, uwp_app model -> Option<&super::WindowsKioskUwpApp>, with_uwp_app(super::WindowsKioskUwpApp), "`uwpApp`: `microsoft.graph.windowsKioskUWPApp`";
}

crate::runtime::model! {
    /// Inherits from windowskioskappconfiguration.
    ///
    /// [`microsoft.graph.windowsKioskSingleWin32App`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosksinglewin32app?view=graph-rest-beta), with the accessors of [`WindowsKioskAppConfiguration`](super::WindowsKioskAppConfiguration)
    WindowsKioskSingleWin32App: super::WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskSingleWin32App";
    "win32App" WIN32_APP, win32_app model -> Option<&super::WindowsKioskWin32App>, with_win32_app(super::WindowsKioskWin32App), "`win32App`: `microsoft.graph.windowsKioskWin32App`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskUser`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskuser?view=graph-rest-beta)
    WindowsKioskUser = "microsoft.graph.windowsKioskUser" {
        "microsoft.graph.windowsKioskActiveDirectoryGroup",
        "microsoft.graph.windowsKioskAutologon",
        "microsoft.graph.windowsKioskAzureADGroup",
        "microsoft.graph.windowsKioskAzureADUser",
        "microsoft.graph.windowsKioskLocalGroup",
        "microsoft.graph.windowsKioskLocalUser",
        "microsoft.graph.windowsKioskVisitor",
    }
}

crate::runtime::model! {
    /// Inherits from windowskioskappbase.
    ///
    /// [`microsoft.graph.windowsKioskUWPApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskuwpapp?view=graph-rest-beta), with the accessors of [`WindowsKioskAppBase`](super::WindowsKioskAppBase)
    WindowsKioskUwpApp: super::WindowsKioskAppBase = "microsoft.graph.windowsKioskUWPApp";
    inherited "startLayoutTileSize" START_LAYOUT_TILE_SIZE, with_start_layout_tile_size(super::WindowsAppStartLayoutTileSize), "`startLayoutTileSize`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "appType" APP_TYPE, with_app_type(super::WindowsKioskAppType), "`appType`";
    inherited "autoLaunch" AUTO_LAUNCH, with_auto_launch(bool), "`autoLaunch`";
    "appUserModelId" APP_USER_MODEL_ID, app_user_model_id str -> Option<&str>, with_app_user_model_id(String), "`appUserModelId`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "containedAppId" CONTAINED_APP_ID, contained_app_id str -> Option<&str>, with_contained_app_id(String), "`containedAppId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskVisitor`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskvisitor?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskVisitor: super::WindowsKioskUser = "microsoft.graph.windowsKioskVisitor"
}

crate::runtime::model! {
    /// Inherits from windowskioskappbase.
    ///
    /// [`microsoft.graph.windowsKioskWin32App`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskwin32app?view=graph-rest-beta), with the accessors of [`WindowsKioskAppBase`](super::WindowsKioskAppBase)
    WindowsKioskWin32App: super::WindowsKioskAppBase = "microsoft.graph.windowsKioskWin32App";
    inherited "startLayoutTileSize" START_LAYOUT_TILE_SIZE, with_start_layout_tile_size(super::WindowsAppStartLayoutTileSize), "`startLayoutTileSize`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "appType" APP_TYPE, with_app_type(super::WindowsKioskAppType), "`appType`";
    inherited "autoLaunch" AUTO_LAUNCH, with_auto_launch(bool), "`autoLaunch`";
    "classicAppPath" CLASSIC_APP_PATH, classic_app_path str -> Option<&str>, with_classic_app_path(String), "`classicAppPath`: `Edm.String`";
    "edgeNoFirstRun" EDGE_NO_FIRST_RUN, edge_no_first_run bool -> Option<bool>, with_edge_no_first_run(bool), "`edgeNoFirstRun`: `Edm.Boolean`";
    "edgeKioskIdleTimeoutMinutes" EDGE_KIOSK_IDLE_TIMEOUT_MINUTES, edge_kiosk_idle_timeout_minutes i32 -> Option<i32>, with_edge_kiosk_idle_timeout_minutes(i32), "`edgeKioskIdleTimeoutMinutes`: `Edm.Int32`";
    "edgeKioskType" EDGE_KIOSK_TYPE, edge_kiosk_type enumeration -> Option<super::WindowsEdgeKioskType>, with_edge_kiosk_type(super::WindowsEdgeKioskType), "`edgeKioskType`: `microsoft.graph.windowsEdgeKioskType`" "Possible values are: publicBrowsing, fullScreen.";
    "edgeKiosk" EDGE_KIOSK, edge_kiosk str -> Option<&str>, with_edge_kiosk(String), "`edgeKiosk`: `Edm.String`";
}
