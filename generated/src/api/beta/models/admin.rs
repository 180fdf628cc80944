// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.admin`](https://learn.microsoft.com/graph/api/resources/admin?view=graph-rest-beta)
    Admin = "microsoft.graph.admin"
}

impl Admin {
    /// `reportSettings` in queries.
    pub const REPORT_SETTINGS: Property<Self> = Property::new("reportSettings");
    /// `serviceAnnouncement` in queries.
    pub const SERVICE_ANNOUNCEMENT: Property<Self> = Property::new("serviceAnnouncement");
    /// `sharepoint` in queries.
    pub const SHAREPOINT: Property<Self> = Property::new("sharepoint");
    /// `windows` in queries.
    pub const WINDOWS: Property<Self> = Property::new("windows");

    /// `reportSettings`: `microsoft.graph.adminReportSettings`
    #[cfg(feature = "admin")]
    pub fn report_settings(&self) -> Option<&super::AdminReportSettings> {
        self.0.model("reportSettings")
    }

    /// Sets `reportSettings`.
    #[cfg(feature = "admin")]
    pub fn with_report_settings(self, value: impl Into<Nullable<super::AdminReportSettings>>) -> Self {
        Self(self.0.with("reportSettings", value))
    }

    /// `serviceAnnouncement`: `microsoft.graph.serviceAnnouncement`, read-only
    ///
    /// Read-only.
    pub fn service_announcement(&self) -> Option<&super::ServiceAnnouncement> {
        self.0.model("serviceAnnouncement")
    }

    /// `sharepoint`: `microsoft.graph.tenantAdmin.sharepoint`
    pub fn sharepoint(&self) -> Option<&super::tenant_admin::Sharepoint> {
        self.0.model("sharepoint")
    }

    /// Sets `sharepoint`.
    pub fn with_sharepoint(self, value: impl Into<Nullable<super::tenant_admin::Sharepoint>>) -> Self {
        Self(self.0.with("sharepoint", value))
    }

    /// `windows`: `microsoft.graph.windowsUpdates.windows`, read-only
    ///
    /// Read-only.
    pub fn windows(&self) -> Option<&super::windows_updates::Windows> {
        self.0.model("windows")
    }
}
