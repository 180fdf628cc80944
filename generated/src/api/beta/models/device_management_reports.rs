// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementReports`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-devicemanagementreports?view=graph-rest-beta), [intune-remoteassistance-devicemanagementreports](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-devicemanagementreports?view=graph-rest-beta), [intune-reporting-devicemanagementreports](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreports?view=graph-rest-beta) and 1 more
    DeviceManagementReports = "microsoft.graph.deviceManagementReports"
}

impl DeviceManagementReports {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `cachedReportConfigurations` in queries.
    pub const CACHED_REPORT_CONFIGURATIONS: Property<Self> = Property::new("cachedReportConfigurations");
    /// `exportJobs` in queries.
    pub const EXPORT_JOBS: Property<Self> = Property::new("exportJobs");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `cachedReportConfigurations`: `Collection(microsoft.graph.deviceManagementCachedReportConfiguration)`
    pub fn cached_report_configurations(&self) -> Option<&[super::DeviceManagementCachedReportConfiguration]> {
        self.0.models("cachedReportConfigurations")
    }

    /// Sets `cachedReportConfigurations`.
    pub fn with_cached_report_configurations(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementCachedReportConfiguration>>>,
    ) -> Self {
        Self(self.0.with("cachedReportConfigurations", value))
    }

    /// `exportJobs`: `Collection(microsoft.graph.deviceManagementExportJob)`
    pub fn export_jobs(&self) -> Option<&[super::DeviceManagementExportJob]> {
        self.0.models("exportJobs")
    }

    /// Sets `exportJobs`.
    pub fn with_export_jobs(self, value: impl Into<Nullable<Vec<super::DeviceManagementExportJob>>>) -> Self {
        Self(self.0.with("exportJobs", value))
    }
}
