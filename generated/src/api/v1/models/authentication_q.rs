// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

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
    /// `microsoft.graph.qrCodePinAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    QrCodePinAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.qrCodePinAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "pin" PIN, pin model -> Option<&super::QrPin>, with_pin(super::QrPin), "`pin`: `microsoft.graph.qrPin`, metadata";
    "standardQRCode" STANDARD_QR_CODE, standard_qr_code model -> Option<&super::QrCode>, with_standard_qr_code(super::QrCode), "`standardQRCode`: `microsoft.graph.qrCode`, metadata";
    "temporaryQRCode" TEMPORARY_QR_CODE, temporary_qr_code model -> Option<&super::QrCode>, with_temporary_qr_code(super::QrCode), "`temporaryQRCode`: `microsoft.graph.qrCode`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.qrCodePinAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    QrCodePinAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.qrCodePinAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "pinLength" PIN_LENGTH, pin_length i32 -> Option<i32>, with_pin_length(i32), "`pinLength`: `Edm.Int32`, metadata";
    "standardQRCodeLifetimeInDays" STANDARD_QR_CODE_LIFETIME_IN_DAYS, standard_qr_code_lifetime_in_days i32 -> Option<i32>, with_standard_qr_code_lifetime_in_days(i32), "`standardQRCodeLifetimeInDays`: `Edm.Int32`, metadata";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`, metadata";
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
