// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.namedLocation`](https://learn.microsoft.com/graph/api/resources/namedlocation?view=graph-rest-1.0), with the accessors of [`PolicyDeletableItem`](super::PolicyDeletableItem)
    NamedLocation: super::PolicyDeletableItem = "microsoft.graph.namedLocation" {
        "microsoft.graph.countryNamedLocation",
        "microsoft.graph.ipNamedLocation",
    };
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.noDeviceRegistrationMembership`, metadata, with the accessors of [`DeviceRegistrationMembership`](super::DeviceRegistrationMembership)
    NoDeviceRegistrationMembership: super::DeviceRegistrationMembership = "microsoft.graph.noDeviceRegistrationMembership"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.notifyMembers`, metadata
    NotifyMembers = "microsoft.graph.notifyMembers" {
        All = "all",
        AllowSelected = "allowSelected",
        BlockSelected = "blockSelected",
        UnknownFutureValue = "unknownFutureValue",
    }
}
