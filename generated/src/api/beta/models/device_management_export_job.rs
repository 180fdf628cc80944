// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExportJob`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementexportjob?view=graph-rest-beta)
    DeviceManagementExportJob = "microsoft.graph.deviceManagementExportJob"
}

impl DeviceManagementExportJob {
    pub const ID: Property<Self> = Property::new("id");
    pub const REPORT_NAME: Property<Self> = Property::new("reportName");
    pub const FILTER: Property<Self> = Property::new("filter");
    pub const SELECT: Property<Self> = Property::new("select");
    pub const FORMAT: Property<Self> = Property::new("format");
    pub const SNAPSHOT_ID: Property<Self> = Property::new("snapshotId");
    pub const LOCALIZATION_TYPE: Property<Self> = Property::new("localizationType");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const URL: Property<Self> = Property::new("url");
    pub const REQUEST_DATE_TIME: Property<Self> = Property::new("requestDateTime");
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `reportName`: `Edm.String`
    pub fn report_name(&self) -> Option<&str> {
        self.0.str("reportName")
    }

    pub fn with_report_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportName", value))
    }

    /// `filter`: `Edm.String`
    pub fn filter(&self) -> Option<&str> {
        self.0.str("filter")
    }

    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn select(&self) -> Option<Vec<&str>> {
        self.0.strs("select")
    }

    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `format`: `microsoft.graph.deviceManagementReportFileFormat`
    ///
    /// Possible values are: csv, pdf.
    pub fn format(&self) -> Option<super::DeviceManagementReportFileFormat> {
        self.0.enumeration("format")
    }

    pub fn with_format(
        self,
        value: impl Into<Nullable<super::DeviceManagementReportFileFormat>>,
    ) -> Self {
        Self(self.0.with("format", value))
    }

    /// `snapshotId`: `Edm.String`
    pub fn snapshot_id(&self) -> Option<&str> {
        self.0.str("snapshotId")
    }

    pub fn with_snapshot_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("snapshotId", value))
    }

    /// `localizationType`: `microsoft.graph.deviceManagementExportJobLocalizationType`
    ///
    /// Possible values are: localizedValuesAsAdditionalColumn, replaceLocalizableValues.
    pub fn localization_type(
        &self,
    ) -> Option<super::DeviceManagementExportJobLocalizationType> {
        self.0.enumeration("localizationType")
    }

    pub fn with_localization_type(
        self,
        value: impl Into<Nullable<super::DeviceManagementExportJobLocalizationType>>,
    ) -> Self {
        Self(self.0.with("localizationType", value))
    }

    /// `status`: `microsoft.graph.deviceManagementReportStatus`
    ///
    /// Possible values are: unknown, notStarted, inProgress, completed, failed.
    pub fn status(&self) -> Option<super::DeviceManagementReportStatus> {
        self.0.enumeration("status")
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::DeviceManagementReportStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }

    /// `requestDateTime`: `Edm.DateTimeOffset`
    pub fn request_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("requestDateTime")
    }

    pub fn with_request_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("requestDateTime", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    pub fn with_expiration_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }
}
