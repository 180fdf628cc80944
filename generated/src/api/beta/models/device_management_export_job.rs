// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExportJob`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementexportjob?view=graph-rest-beta)
    DeviceManagementExportJob = "microsoft.graph.deviceManagementExportJob"
}

impl DeviceManagementExportJob {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `reportName` in queries.
    pub const REPORT_NAME: Property<Self> = Property::new("reportName");
    /// `filter` in queries.
    pub const FILTER: Property<Self> = Property::new("filter");
    /// `select` in queries.
    pub const SELECT: Property<Self> = Property::new("select");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");
    /// `snapshotId` in queries.
    pub const SNAPSHOT_ID: Property<Self> = Property::new("snapshotId");
    /// `localizationType` in queries.
    pub const LOCALIZATION_TYPE: Property<Self> = Property::new("localizationType");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");
    /// `requestDateTime` in queries.
    pub const REQUEST_DATE_TIME: Property<Self> = Property::new("requestDateTime");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `reportName`: `Edm.String`
    pub fn report_name(&self) -> Option<&str> {
        self.0.str("reportName")
    }

    /// Sets `reportName`.
    pub fn with_report_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportName", value))
    }

    /// `filter`: `Edm.String`
    pub fn filter(&self) -> Option<&str> {
        self.0.str("filter")
    }

    /// Sets `filter`.
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn select(&self) -> Option<Vec<&str>> {
        self.0.strs("select")
    }

    /// Sets `select`.
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `format`: `microsoft.graph.deviceManagementReportFileFormat`
    ///
    /// Possible values are: csv, pdf.
    pub fn format(&self) -> Option<super::DeviceManagementReportFileFormat> {
        self.0.enumeration("format")
    }

    /// Sets `format`.
    pub fn with_format(self, value: impl Into<Nullable<super::DeviceManagementReportFileFormat>>) -> Self {
        Self(self.0.with("format", value))
    }

    /// `snapshotId`: `Edm.String`
    pub fn snapshot_id(&self) -> Option<&str> {
        self.0.str("snapshotId")
    }

    /// Sets `snapshotId`.
    pub fn with_snapshot_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("snapshotId", value))
    }

    /// `localizationType`: `microsoft.graph.deviceManagementExportJobLocalizationType`
    ///
    /// Possible values are: localizedValuesAsAdditionalColumn, replaceLocalizableValues.
    pub fn localization_type(&self) -> Option<super::DeviceManagementExportJobLocalizationType> {
        self.0.enumeration("localizationType")
    }

    /// Sets `localizationType`.
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

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DeviceManagementReportStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }

    /// `requestDateTime`: `Edm.DateTimeOffset`
    pub fn request_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("requestDateTime")
    }

    /// Sets `requestDateTime`.
    pub fn with_request_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("requestDateTime", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }
}
