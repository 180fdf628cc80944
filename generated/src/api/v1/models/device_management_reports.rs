// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementReports`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreports?view=graph-rest-1.0)
    DeviceManagementReports = "microsoft.graph.deviceManagementReports"
}

impl DeviceManagementReports {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
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

    /// `exportJobs`: `Collection(microsoft.graph.deviceManagementExportJob)`
    pub fn export_jobs(&self) -> Option<&[super::DeviceManagementExportJob]> {
        self.0.models("exportJobs")
    }

    /// Sets `exportJobs`.
    pub fn with_export_jobs(self, value: impl Into<Nullable<Vec<super::DeviceManagementExportJob>>>) -> Self {
        Self(self.0.with("exportJobs", value))
    }
}
