// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed, Time, Value};

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.watermarkProtectionValues`, metadata
    WatermarkProtectionValues = "microsoft.graph.watermarkProtectionValues";
    "isEnabledForContentSharing" IS_ENABLED_FOR_CONTENT_SHARING, is_enabled_for_content_sharing bool -> Option<bool>, with_is_enabled_for_content_sharing(bool), "`isEnabledForContentSharing`: `Edm.Boolean`, metadata";
    "isEnabledForVideo" IS_ENABLED_FOR_VIDEO, is_enabled_for_video bool -> Option<bool>, with_is_enabled_for_video(bool), "`isEnabledForVideo`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.weakAlgorithms`, metadata
    WeakAlgorithms = "microsoft.graph.weakAlgorithms" {
        RsaSha1 = "rsaSha1",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.webApplication`](https://learn.microsoft.com/graph/api/resources/webapplication?view=graph-rest-1.0)
    WebApplication = "microsoft.graph.webApplication";
    "homePageUrl" HOME_PAGE_URL, home_page_url str -> Option<&str>, with_home_page_url(String), "`homePageUrl`: `Edm.String`";
    "implicitGrantSettings" IMPLICIT_GRANT_SETTINGS, implicit_grant_settings model -> Option<&super::ImplicitGrantSettings>, with_implicit_grant_settings(super::ImplicitGrantSettings), "`implicitGrantSettings`: `microsoft.graph.implicitGrantSettings`";
    "logoutUrl" LOGOUT_URL, logout_url str -> Option<&str>, with_logout_url(String), "`logoutUrl`: `Edm.String`";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
    "redirectUriSettings" REDIRECT_URI_SETTINGS, redirect_uri_settings models -> Option<&[super::RedirectUriSettings]>, with_redirect_uri_settings(Vec<super::RedirectUriSettings>), "`redirectUriSettings`: `Collection(microsoft.graph.redirectUriSettings)`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.webPart`, metadata, with the accessors of [`Entity`](super::Entity)
    WebPart: super::Entity = "microsoft.graph.webPart" {
        "microsoft.graph.standardWebPart",
        "microsoft.graph.textWebPart",
    };
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.webPartData`, metadata
    WebPartData = "microsoft.graph.webPartData";
    "dataVersion" DATA_VERSION, data_version str -> Option<&str>, with_data_version(String), "`dataVersion`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "properties" PROPERTIES, properties untyped -> Option<&Value>, with_properties(Value), "`properties`: `microsoft.graph.Json`, metadata";
    "serverProcessedContent" SERVER_PROCESSED_CONTENT, server_processed_content model -> Option<&super::ServerProcessedContent>, with_server_processed_content(super::ServerProcessedContent), "`serverProcessedContent`: `microsoft.graph.serverProcessedContent`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

#[cfg(any(feature = "calendar", feature = "governance", feature = "tasks", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.weekIndex`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WeekIndex = "microsoft.graph.weekIndex" {
        First = "first",
        Second = "second",
        Third = "third",
        Fourth = "fourth",
        Last = "last",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAutopilotDeploymentProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsAutopilotDeploymentProfile: super::Entity = "microsoft.graph.windowsAutopilotDeploymentProfile";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "deviceNameTemplate" DEVICE_NAME_TEMPLATE, device_name_template str -> Option<&str>, with_device_name_template(String), "`deviceNameTemplate`: `Edm.String`, metadata";
    "deviceType" DEVICE_TYPE, device_type enumeration -> Option<super::WindowsAutopilotDeviceType>, with_device_type(super::WindowsAutopilotDeviceType), "`deviceType`: `microsoft.graph.windowsAutopilotDeviceType`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "hardwareHashExtractionEnabled" HARDWARE_HASH_EXTRACTION_ENABLED, hardware_hash_extraction_enabled bool -> Option<bool>, with_hardware_hash_extraction_enabled(bool), "`hardwareHashExtractionEnabled`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "managementServiceAppId" MANAGEMENT_SERVICE_APP_ID, management_service_app_id str -> Option<&str>, with_management_service_app_id(String), "`managementServiceAppId`: `Edm.String`, metadata";
    "outOfBoxExperienceSetting" OUT_OF_BOX_EXPERIENCE_SETTING, out_of_box_experience_setting model -> Option<&super::OutOfBoxExperienceSetting>, with_out_of_box_experience_setting(super::OutOfBoxExperienceSetting), "`outOfBoxExperienceSetting`: `microsoft.graph.outOfBoxExperienceSetting`, metadata";
    "preprovisioningAllowed" PREPROVISIONING_ALLOWED, preprovisioning_allowed bool -> Option<bool>, with_preprovisioning_allowed(bool), "`preprovisioningAllowed`: `Edm.Boolean`, metadata";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
    "assignedDevices" ASSIGNED_DEVICES, assigned_devices models -> Option<&[super::WindowsAutopilotDeviceIdentity]>, with_assigned_devices(Vec<super::WindowsAutopilotDeviceIdentity>), "`assignedDevices`: `Collection(microsoft.graph.windowsAutopilotDeviceIdentity)`, metadata" if (feature = "intune");
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAutopilotDeploymentProfileAssignment`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsAutopilotDeploymentProfileAssignment: super::Entity = "microsoft.graph.windowsAutopilotDeploymentProfileAssignment";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsAutopilotDeviceType`, metadata
    WindowsAutopilotDeviceType = "microsoft.graph.windowsAutopilotDeviceType" {
        WindowsPc = "windowsPc",
        HoloLens = "holoLens",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsDeviceUsageType`, metadata
    WindowsDeviceUsageType = "microsoft.graph.windowsDeviceUsageType" {
        SingleUser = "singleUser",
        Shared = "shared",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUserType`, metadata
    WindowsUserType = "microsoft.graph.windowsUserType" {
        Administrator = "administrator",
        Standard = "standard",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "communications", feature = "users"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.workLocationType`, metadata
    WorkLocationType = "microsoft.graph.workLocationType" {
        Unspecified = "unspecified",
        Office = "office",
        Remote = "remote",
        TimeOff = "timeOff",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookFilterDateTime`](https://learn.microsoft.com/graph/api/resources/filterdatetime?view=graph-rest-1.0)
    WorkbookFilterDateTime = "microsoft.graph.workbookFilterDateTime";
    "date" DATE, date str -> Option<&str>, with_date(String), "`date`: `Edm.String`";
    "specificity" SPECIFICITY, specificity str -> Option<&str>, with_specificity(String), "`specificity`: `Edm.String`" "Possible values are: Year, Monday, Day, Hour, Minute, Second.";
}

crate::runtime::model! {
    /// `microsoft.graph.workbookRangeReference`, metadata
    WorkbookRangeReference = "microsoft.graph.workbookRangeReference";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.workingHours`](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-1.0)
    WorkingHours = "microsoft.graph.workingHours";
    "daysOfWeek" DAYS_OF_WEEK, days_of_week enumerations -> Option<Vec<super::DayOfWeek>>, with_days_of_week(Vec<super::DayOfWeek>), "`daysOfWeek`: `Collection(microsoft.graph.dayOfWeek)`";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`";
    "timeZone" TIME_ZONE, time_zone model -> Option<&super::TimeZoneBase>, with_time_zone(super::TimeZoneBase), "`timeZone`: `microsoft.graph.timeZoneBase`";
}
