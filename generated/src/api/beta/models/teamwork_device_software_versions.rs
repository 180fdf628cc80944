// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkDeviceSoftwareVersions`](https://learn.microsoft.com/graph/api/resources/teamworkdevicesoftwareversions?view=graph-rest-beta)
    TeamworkDeviceSoftwareVersions = "microsoft.graph.teamworkDeviceSoftwareVersions"
}

impl TeamworkDeviceSoftwareVersions {
    pub const ADMIN_AGENT_SOFTWARE_VERSION: Property<Self> = Property::new(
        "adminAgentSoftwareVersion",
    );
    pub const FIRMWARE_SOFTWARE_VERSION: Property<Self> = Property::new(
        "firmwareSoftwareVersion",
    );
    pub const OPERATING_SYSTEM_SOFTWARE_VERSION: Property<Self> = Property::new(
        "operatingSystemSoftwareVersion",
    );
    pub const PARTNER_AGENT_SOFTWARE_VERSION: Property<Self> = Property::new(
        "partnerAgentSoftwareVersion",
    );
    pub const TEAMS_CLIENT_SOFTWARE_VERSION: Property<Self> = Property::new(
        "teamsClientSoftwareVersion",
    );

    /// `adminAgentSoftwareVersion`: `Edm.String`
    pub fn admin_agent_software_version(&self) -> Option<&str> {
        self.0.str("adminAgentSoftwareVersion")
    }

    pub fn with_admin_agent_software_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("adminAgentSoftwareVersion", value))
    }

    /// `firmwareSoftwareVersion`: `Edm.String`
    pub fn firmware_software_version(&self) -> Option<&str> {
        self.0.str("firmwareSoftwareVersion")
    }

    pub fn with_firmware_software_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("firmwareSoftwareVersion", value))
    }

    /// `operatingSystemSoftwareVersion`: `Edm.String`
    pub fn operating_system_software_version(&self) -> Option<&str> {
        self.0.str("operatingSystemSoftwareVersion")
    }

    pub fn with_operating_system_software_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("operatingSystemSoftwareVersion", value))
    }

    /// `partnerAgentSoftwareVersion`: `Edm.String`
    pub fn partner_agent_software_version(&self) -> Option<&str> {
        self.0.str("partnerAgentSoftwareVersion")
    }

    pub fn with_partner_agent_software_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("partnerAgentSoftwareVersion", value))
    }

    /// `teamsClientSoftwareVersion`: `Edm.String`
    pub fn teams_client_software_version(&self) -> Option<&str> {
        self.0.str("teamsClientSoftwareVersion")
    }

    pub fn with_teams_client_software_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("teamsClientSoftwareVersion", value))
    }
}
