// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceLicensingStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelicensingstatus?view=graph-rest-beta)
    DeviceLicensingStatus = "microsoft.graph.deviceLicensingStatus" {
        LicenseRefreshStarted = "licenseRefreshStarted",
        LicenseRefreshPending = "licenseRefreshPending",
        DeviceIsNotAzureActiveDirectoryJoined = "deviceIsNotAzureActiveDirectoryJoined",
        VerifyingMicrosoftDeviceIdentity = "verifyingMicrosoftDeviceIdentity",
        DeviceIdentityVerificationFailed = "deviceIdentityVerificationFailed",
        VerifyingMirosoftAccountIdentity = "verifyingMirosoftAccountIdentity",
        MirosoftAccountVerificationFailed = "mirosoftAccountVerificationFailed",
        AcquiringDeviceLicense = "acquiringDeviceLicense",
        RefreshingDeviceLicense = "refreshingDeviceLicense",
        DeviceLicenseRefreshSucceed = "deviceLicenseRefreshSucceed",
        DeviceLicenseRefreshFailed = "deviceLicenseRefreshFailed",
        RemovingDeviceLicense = "removingDeviceLicense",
        DeviceLicenseRemoveSucceed = "deviceLicenseRemoveSucceed",
        DeviceLicenseRemoveFailed = "deviceLicenseRemoveFailed",
        UnknownFutureValue = "unknownFutureValue",
        Unknown = "unknown",
        VerifyingMicrosoftAccountIdentity = "verifyingMicrosoftAccountIdentity",
        MicrosoftAccountVerificationFailed = "microsoftAccountVerificationFailed",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceLocalAdminAccountDetail`, metadata
    DeviceLocalAdminAccountDetail = "microsoft.graph.deviceLocalAdminAccountDetail" {
        "microsoft.graph.macOSDeviceLocalAdminAccountDetail",
    };
    "passwordLastRotationDateTime" PASSWORD_LAST_ROTATION_DATE_TIME, password_last_rotation_date_time date_time -> Parsed<OffsetDateTime>, with_password_last_rotation_date_time(OffsetDateTime), "`passwordLastRotationDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceLogCollectionRequest`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectionrequest?view=graph-rest-beta)
    DeviceLogCollectionRequest = "microsoft.graph.deviceLogCollectionRequest";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "templateType" TEMPLATE_TYPE, template_type enumeration -> Option<super::DeviceLogCollectionTemplateType>, with_template_type(super::DeviceLogCollectionTemplateType), "`templateType`: `microsoft.graph.deviceLogCollectionTemplateType`" "Possible values are: predefined.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceLogCollectionResponse`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectionresponse?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceLogCollectionResponse: super::Entity = "microsoft.graph.deviceLogCollectionResponse";
    inherited "id" ID, with_id(String), "`id`";
    "status" STATUS, status enumeration -> Option<super::AppLogUploadState>, with_status(super::AppLogUploadState), "`status`: `microsoft.graph.appLogUploadState`, type of the metadata";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id guid -> Parsed<Uuid>, with_managed_device_id(Uuid), "`managedDeviceId`: `Edm.Guid`";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "requestedDateTimeUTC" REQUESTED_DATE_TIME_UTC, requested_date_time_utc date_time -> Parsed<OffsetDateTime>, with_requested_date_time_utc(OffsetDateTime), "`requestedDateTimeUTC`: `Edm.DateTimeOffset`";
    "receivedDateTimeUTC" RECEIVED_DATE_TIME_UTC, received_date_time_utc date_time -> Parsed<OffsetDateTime>, with_received_date_time_utc(OffsetDateTime), "`receivedDateTimeUTC`: `Edm.DateTimeOffset`";
    "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, initiated_by_user_principal_name str -> Option<&str>, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`: `Edm.String`";
    "expirationDateTimeUTC" EXPIRATION_DATE_TIME_UTC, expiration_date_time_utc date_time -> Parsed<OffsetDateTime>, with_expiration_date_time_utc(OffsetDateTime), "`expirationDateTimeUTC`: `Edm.DateTimeOffset`";
    "size" SIZE, size f64 -> Option<f64>, with_size(f64), "`size`: `Edm.Double`";
    "enrolledByUser" ENROLLED_BY_USER, enrolled_by_user str -> Option<&str>, with_enrolled_by_user(String), "`enrolledByUser`: `Edm.String`, metadata";
    "sizeInKB" SIZE_IN_KB, size_in_kb f64 -> Option<f64>, with_size_in_kb(f64), "`sizeInKB`: `Edm.Double`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceLogCollectionTemplateType`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectiontemplatetype?view=graph-rest-beta)
    DeviceLogCollectionTemplateType = "microsoft.graph.deviceLogCollectionTemplateType" {
        Predefined = "predefined",
        UnknownFutureValue = "unknownFutureValue",
    }
}
