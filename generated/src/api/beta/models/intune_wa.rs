// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.warrantyOffer`](https://learn.microsoft.com/graph/api/resources/intune-devices-warrantyoffer?view=graph-rest-beta), not in the metadata
    WarrantyOffer = "microsoft.graph.warrantyOffer";
    "type" TYPE, type_ enumeration -> Option<super::WarrantyType>, with_type(super::WarrantyType), "`type`: `microsoft.graph.warrantyType`" "Possible values are: unknown, manufacturer, contractual, unknownFutureValue.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.warrantyType`](https://learn.microsoft.com/graph/api/resources/intune-devices-warrantytype?view=graph-rest-beta), not in the metadata
    WarrantyType = "microsoft.graph.warrantyType" {
        Unknown = "unknown",
        Manufacturer = "manufacturer",
        Contractual = "contractual",
        UnknownFutureValue = "unknownFutureValue",
    }
}
