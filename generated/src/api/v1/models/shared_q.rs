// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.qrCode`, metadata, with the accessors of [`Entity`](super::Entity)
    QrCode: super::Entity = "microsoft.graph.qrCode";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "expireDateTime" EXPIRE_DATE_TIME, expire_date_time date_time -> Parsed<OffsetDateTime>, with_expire_date_time(OffsetDateTime), "`expireDateTime`: `Edm.DateTimeOffset`, metadata";
    "image" IMAGE, image model -> Option<&super::QrCodeImageDetails>, with_image(super::QrCodeImageDetails), "`image`: `microsoft.graph.qrCodeImageDetails`, metadata";
    "lastUsedDateTime" LAST_USED_DATE_TIME, last_used_date_time date_time -> Parsed<OffsetDateTime>, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.qrCodeImageDetails`, metadata
    QrCodeImageDetails = "microsoft.graph.qrCodeImageDetails";
    "binaryValue" BINARY_VALUE, binary_value binary -> Parsed<Bytes>, with_binary_value(Bytes), "`binaryValue`: `Edm.Binary`, metadata";
    "errorCorrectionLevel" ERROR_CORRECTION_LEVEL, error_correction_level enumeration -> Option<super::ErrorCorrectionLevel>, with_error_correction_level(super::ErrorCorrectionLevel), "`errorCorrectionLevel`: `microsoft.graph.errorCorrectionLevel`, metadata";
    "rawContent" RAW_CONTENT, raw_content binary -> Parsed<Bytes>, with_raw_content(Bytes), "`rawContent`: `Edm.Binary`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.qrPin`, metadata, with the accessors of [`Entity`](super::Entity)
    QrPin: super::Entity = "microsoft.graph.qrPin";
    inherited "id" ID, with_id(String), "`id`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "forceChangePinNextSignIn" FORCE_CHANGE_PIN_NEXT_SIGN_IN, force_change_pin_next_sign_in bool -> Option<bool>, with_force_change_pin_next_sign_in(bool), "`forceChangePinNextSignIn`: `Edm.Boolean`, metadata";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.quota`](https://learn.microsoft.com/graph/api/resources/quota?view=graph-rest-1.0)
    Quota = "microsoft.graph.quota";
    "total" TOTAL, total i64 -> Option<i64>, with_total(i64), "`total`: `Edm.Int64`, read-only" "Read-only.";
    "used" USED, used i64 -> Option<i64>, with_used(i64), "`used`: `Edm.Int64`, read-only" "Read-only.";
    "remaining" REMAINING, remaining i64 -> Option<i64>, with_remaining(i64), "`remaining`: `Edm.Int64`, read-only" "Read-only.";
    "deleted" DELETED, deleted i64 -> Option<i64>, with_deleted(i64), "`deleted`: `Edm.Int64`, read-only" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, read-only" "Read-only.";
    "storagePlanInformation" STORAGE_PLAN_INFORMATION, storage_plan_information model -> Option<&super::StoragePlanInformation>, with_storage_plan_information(super::StoragePlanInformation), "`storagePlanInformation`: `microsoft.graph.storagePlanInformation`";
}
