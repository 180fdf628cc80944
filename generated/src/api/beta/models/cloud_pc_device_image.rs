// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcDeviceImage`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImage: super::Entity = "microsoft.graph.cloudPcDeviceImage"
}

impl CloudPcDeviceImage {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `expirationDate` in queries.
    pub const EXPIRATION_DATE: Property<Self> = Property::new("expirationDate");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `operatingSystem` in queries.
    pub const OPERATING_SYSTEM: Property<Self> = Property::new("operatingSystem");
    /// `osBuildNumber` in queries.
    pub const OS_BUILD_NUMBER: Property<Self> = Property::new("osBuildNumber");
    /// `osStatus` in queries.
    pub const OS_STATUS: Property<Self> = Property::new("osStatus");
    /// `sourceImageResourceId` in queries.
    pub const SOURCE_IMAGE_RESOURCE_ID: Property<Self> = Property::new("sourceImageResourceId");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `statusDetails` in queries.
    pub const STATUS_DETAILS: Property<Self> = Property::new("statusDetails");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `expirationDate`: `Edm.Date`
    pub fn expiration_date(&self) -> Parsed<Date> {
        self.0.date("expirationDate")
    }

    /// Sets `expirationDate`.
    pub fn with_expiration_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("expirationDate", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `operatingSystem`: `Edm.String`
    pub fn operating_system(&self) -> Option<&str> {
        self.0.str("operatingSystem")
    }

    /// Sets `operatingSystem`.
    pub fn with_operating_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystem", value))
    }

    /// `osBuildNumber`: `Edm.String`
    pub fn os_build_number(&self) -> Option<&str> {
        self.0.str("osBuildNumber")
    }

    /// Sets `osBuildNumber`.
    pub fn with_os_build_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osBuildNumber", value))
    }

    /// `osStatus`: `microsoft.graph.cloudPcDeviceImageOsStatus`
    ///
    /// Possible values are: supported, supportedWithWarning, unknownFutureValue.
    pub fn os_status(&self) -> Option<super::CloudPcDeviceImageOsStatus> {
        self.0.enumeration("osStatus")
    }

    /// Sets `osStatus`.
    pub fn with_os_status(self, value: impl Into<Nullable<super::CloudPcDeviceImageOsStatus>>) -> Self {
        Self(self.0.with("osStatus", value))
    }

    /// `sourceImageResourceId`: `Edm.String`
    pub fn source_image_resource_id(&self) -> Option<&str> {
        self.0.str("sourceImageResourceId")
    }

    /// Sets `sourceImageResourceId`.
    pub fn with_source_image_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceImageResourceId", value))
    }

    /// `status`: `microsoft.graph.cloudPcDeviceImageStatus`
    ///
    /// Possible values are: pending, ready, failed.
    pub fn status(&self) -> Option<super::CloudPcDeviceImageStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::CloudPcDeviceImageStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `statusDetails`: `microsoft.graph.cloudPcDeviceImageStatusDetails`
    ///
    /// Possible values are: internalServerError, sourceImageNotFound, osVersionNotSupported, sourceImageInvalid, sourceImageNotGeneralized.
    pub fn status_details(&self) -> Option<super::CloudPcDeviceImageStatusDetails> {
        self.0.enumeration("statusDetails")
    }

    /// Sets `statusDetails`.
    pub fn with_status_details(self, value: impl Into<Nullable<super::CloudPcDeviceImageStatusDetails>>) -> Self {
        Self(self.0.with("statusDetails", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }
}
