// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Parsed, Time};

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.wafAllowedHeadersDictionary`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    WafAllowedHeadersDictionary: super::Dictionary = "microsoft.graph.wafAllowedHeadersDictionary"
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.watermarkLayout`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WatermarkLayout = "microsoft.graph.watermarkLayout" {
        Horizontal = "horizontal",
        Diagonal = "diagonal",
    }
}

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
    /// [`microsoft.graph.webApplication`](https://learn.microsoft.com/graph/api/resources/webapplication?view=graph-rest-beta)
    WebApplication = "microsoft.graph.webApplication";
    "homePageUrl" HOME_PAGE_URL, home_page_url str -> Option<&str>, with_home_page_url(String), "`homePageUrl`: `Edm.String`";
    "implicitGrantSettings" IMPLICIT_GRANT_SETTINGS, implicit_grant_settings model -> Option<&super::ImplicitGrantSettings>, with_implicit_grant_settings(super::ImplicitGrantSettings), "`implicitGrantSettings`: `microsoft.graph.implicitGrantSettings`";
    "logoutUrl" LOGOUT_URL, logout_url str -> Option<&str>, with_logout_url(String), "`logoutUrl`: `Edm.String`";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
    "redirectUriSettings" REDIRECT_URI_SETTINGS, redirect_uri_settings models -> Option<&[super::RedirectUriSettings]>, with_redirect_uri_settings(Vec<super::RedirectUriSettings>), "`redirectUriSettings`: `Collection(microsoft.graph.redirectUriSettings)`";
    "oauth2AllowImplicitFlow" OAUTH2_ALLOW_IMPLICIT_FLOW, oauth2_allow_implicit_flow bool -> Option<bool>, with_oauth2_allow_implicit_flow(bool), "`oauth2AllowImplicitFlow`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.webSegmentConfiguration`, metadata, with the accessors of [`SegmentConfiguration`](super::SegmentConfiguration)
    WebSegmentConfiguration: super::SegmentConfiguration = "microsoft.graph.webSegmentConfiguration";
    "applicationSegments" APPLICATION_SEGMENTS, application_segments models -> Option<&[super::WebApplicationSegment]>, with_application_segments(Vec<super::WebApplicationSegment>), "`applicationSegments`: `Collection(microsoft.graph.webApplicationSegment)`, metadata" if (feature = "applications");
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.weekIndex`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WeekIndex = "microsoft.graph.weekIndex" {
        First = "first",
        Second = "second",
        Third = "third",
        Fourth = "fourth",
        Last = "last",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.windowsApplication`](https://learn.microsoft.com/graph/api/resources/windowsapplication?view=graph-rest-beta)
    WindowsApplication = "microsoft.graph.windowsApplication";
    "packageSid" PACKAGE_SID, package_sid str -> Option<&str>, with_package_sid(String), "`packageSid`: `Edm.String`, read-only" "Optional. Read-only.";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
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
    /// [`microsoft.graph.workingHours`](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-beta)
    WorkingHours = "microsoft.graph.workingHours";
    "daysOfWeek" DAYS_OF_WEEK, days_of_week enumerations -> Option<Vec<super::DayOfWeek>>, with_days_of_week(Vec<super::DayOfWeek>), "`daysOfWeek`: `Collection(microsoft.graph.dayOfWeek)`";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`";
    "timeZone" TIME_ZONE, time_zone model -> Option<&super::TimeZoneBase>, with_time_zone(super::TimeZoneBase), "`timeZone`: `microsoft.graph.timeZoneBase`";
}

#[cfg(
    any(
        feature = "admin",
        feature = "authentication",
        feature = "directory",
        feature = "education",
        feature = "files",
        feature = "governance",
        feature = "groups",
        feature = "print",
        feature = "sites",
        feature = "tasks",
        feature = "teams",
        feature = "users"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.writebackConfiguration`](https://learn.microsoft.com/graph/api/resources/writebackconfiguration?view=graph-rest-beta)
    WritebackConfiguration = "microsoft.graph.writebackConfiguration" {
        "microsoft.graph.groupWritebackConfiguration",
    };
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
}
