// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Parsed, Time, Value};

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

#[cfg(any(feature = "governance", feature = "shifts", feature = "tasks", feature = "users"))]
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
    /// [`microsoft.graph.workingHours`](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-1.0)
    WorkingHours = "microsoft.graph.workingHours";
    "daysOfWeek" DAYS_OF_WEEK, days_of_week enumerations -> Option<Vec<super::DayOfWeek>>, with_days_of_week(Vec<super::DayOfWeek>), "`daysOfWeek`: `Collection(microsoft.graph.dayOfWeek)`";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`";
    "timeZone" TIME_ZONE, time_zone model -> Option<&super::TimeZoneBase>, with_time_zone(super::TimeZoneBase), "`timeZone`: `microsoft.graph.timeZoneBase`";
}
