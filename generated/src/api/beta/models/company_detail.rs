// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.companyDetail`](https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta)
    CompanyDetail = "microsoft.graph.companyDetail"
}

impl CompanyDetail {
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `department` in queries.
    pub const DEPARTMENT: Property<Self> = Property::new("department");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `officeLocation` in queries.
    pub const OFFICE_LOCATION: Property<Self> = Property::new("officeLocation");
    /// `pronunciation` in queries.
    pub const PRONUNCIATION: Property<Self> = Property::new("pronunciation");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    /// `address`: `microsoft.graph.physicalAddress`
    pub fn address(&self) -> Option<&super::PhysicalAddress> {
        self.0.model("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `department`: `Edm.String`
    pub fn department(&self) -> Option<&str> {
        self.0.str("department")
    }

    /// Sets `department`.
    pub fn with_department(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("department", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `officeLocation`: `Edm.String`
    pub fn office_location(&self) -> Option<&str> {
        self.0.str("officeLocation")
    }

    /// Sets `officeLocation`.
    pub fn with_office_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("officeLocation", value))
    }

    /// `pronunciation`: `Edm.String`
    pub fn pronunciation(&self) -> Option<&str> {
        self.0.str("pronunciation")
    }

    /// Sets `pronunciation`.
    pub fn with_pronunciation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("pronunciation", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
