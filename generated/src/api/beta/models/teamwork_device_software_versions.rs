// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkDeviceSoftwareVersions`](https://learn.microsoft.com/graph/api/resources/teamworkdevicesoftwareversions?view=graph-rest-beta)
    TeamworkDeviceSoftwareVersions = "microsoft.graph.teamworkDeviceSoftwareVersions"
}

impl TeamworkDeviceSoftwareVersions {
    /// `adminAgentSoftwareVersion` in queries.
    pub const ADMIN_AGENT_SOFTWARE_VERSION: Property<Self> = Property::new("adminAgentSoftwareVersion");
    /// `firmwareSoftwareVersion` in queries.
    pub const FIRMWARE_SOFTWARE_VERSION: Property<Self> = Property::new("firmwareSoftwareVersion");
    /// `operatingSystemSoftwareVersion` in queries.
    pub const OPERATING_SYSTEM_SOFTWARE_VERSION: Property<Self> = Property::new("operatingSystemSoftwareVersion");
    /// `partnerAgentSoftwareVersion` in queries.
    pub const PARTNER_AGENT_SOFTWARE_VERSION: Property<Self> = Property::new("partnerAgentSoftwareVersion");
    /// `teamsClientSoftwareVersion` in queries.
    pub const TEAMS_CLIENT_SOFTWARE_VERSION: Property<Self> = Property::new("teamsClientSoftwareVersion");

    /// `adminAgentSoftwareVersion`: `Edm.String`
    pub fn admin_agent_software_version(&self) -> Option<&str> {
        self.0.str("adminAgentSoftwareVersion")
    }

    /// Sets `adminAgentSoftwareVersion`.
    pub fn with_admin_agent_software_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("adminAgentSoftwareVersion", value))
    }

    /// `firmwareSoftwareVersion`: `Edm.String`
    pub fn firmware_software_version(&self) -> Option<&str> {
        self.0.str("firmwareSoftwareVersion")
    }

    /// Sets `firmwareSoftwareVersion`.
    pub fn with_firmware_software_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("firmwareSoftwareVersion", value))
    }

    /// `operatingSystemSoftwareVersion`: `Edm.String`
    pub fn operating_system_software_version(&self) -> Option<&str> {
        self.0.str("operatingSystemSoftwareVersion")
    }

    /// Sets `operatingSystemSoftwareVersion`.
    pub fn with_operating_system_software_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystemSoftwareVersion", value))
    }

    /// `partnerAgentSoftwareVersion`: `Edm.String`
    pub fn partner_agent_software_version(&self) -> Option<&str> {
        self.0.str("partnerAgentSoftwareVersion")
    }

    /// Sets `partnerAgentSoftwareVersion`.
    pub fn with_partner_agent_software_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("partnerAgentSoftwareVersion", value))
    }

    /// `teamsClientSoftwareVersion`: `Edm.String`
    pub fn teams_client_software_version(&self) -> Option<&str> {
        self.0.str("teamsClientSoftwareVersion")
    }

    /// Sets `teamsClientSoftwareVersion`.
    pub fn with_teams_client_software_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamsClientSoftwareVersion", value))
    }
}
