// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkSoftwareUpdateHealth`](https://learn.microsoft.com/graph/api/resources/teamworksoftwareupdatehealth?view=graph-rest-beta)
    TeamworkSoftwareUpdateHealth = "microsoft.graph.teamworkSoftwareUpdateHealth"
}

impl TeamworkSoftwareUpdateHealth {
    /// `adminAgentSoftwareUpdateStatus` in queries.
    pub const ADMIN_AGENT_SOFTWARE_UPDATE_STATUS: Property<Self> = Property::new("adminAgentSoftwareUpdateStatus");
    /// `companyPortalSoftwareUpdateStatus` in queries.
    pub const COMPANY_PORTAL_SOFTWARE_UPDATE_STATUS: Property<Self> =
        Property::new("companyPortalSoftwareUpdateStatus");
    /// `firmwareSoftwareUpdateStatus` in queries.
    pub const FIRMWARE_SOFTWARE_UPDATE_STATUS: Property<Self> = Property::new("firmwareSoftwareUpdateStatus");
    /// `operatingSystemSoftwareUpdateStatus` in queries.
    pub const OPERATING_SYSTEM_SOFTWARE_UPDATE_STATUS: Property<Self> =
        Property::new("operatingSystemSoftwareUpdateStatus");
    /// `partnerAgentSoftwareUpdateStatus` in queries.
    pub const PARTNER_AGENT_SOFTWARE_UPDATE_STATUS: Property<Self> = Property::new("partnerAgentSoftwareUpdateStatus");
    /// `teamsClientSoftwareUpdateStatus` in queries.
    pub const TEAMS_CLIENT_SOFTWARE_UPDATE_STATUS: Property<Self> = Property::new("teamsClientSoftwareUpdateStatus");

    /// `adminAgentSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`
    pub fn admin_agent_software_update_status(&self) -> Option<&super::TeamworkSoftwareUpdateStatus> {
        self.0.model("adminAgentSoftwareUpdateStatus")
    }

    /// Sets `adminAgentSoftwareUpdateStatus`.
    pub fn with_admin_agent_software_update_status(
        self,
        value: impl Into<Nullable<super::TeamworkSoftwareUpdateStatus>>,
    ) -> Self {
        Self(self.0.with("adminAgentSoftwareUpdateStatus", value))
    }

    /// `companyPortalSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`
    pub fn company_portal_software_update_status(&self) -> Option<&super::TeamworkSoftwareUpdateStatus> {
        self.0.model("companyPortalSoftwareUpdateStatus")
    }

    /// Sets `companyPortalSoftwareUpdateStatus`.
    pub fn with_company_portal_software_update_status(
        self,
        value: impl Into<Nullable<super::TeamworkSoftwareUpdateStatus>>,
    ) -> Self {
        Self(self.0.with("companyPortalSoftwareUpdateStatus", value))
    }

    /// `firmwareSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`
    pub fn firmware_software_update_status(&self) -> Option<&super::TeamworkSoftwareUpdateStatus> {
        self.0.model("firmwareSoftwareUpdateStatus")
    }

    /// Sets `firmwareSoftwareUpdateStatus`.
    pub fn with_firmware_software_update_status(
        self,
        value: impl Into<Nullable<super::TeamworkSoftwareUpdateStatus>>,
    ) -> Self {
        Self(self.0.with("firmwareSoftwareUpdateStatus", value))
    }

    /// `operatingSystemSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`
    pub fn operating_system_software_update_status(&self) -> Option<&super::TeamworkSoftwareUpdateStatus> {
        self.0.model("operatingSystemSoftwareUpdateStatus")
    }

    /// Sets `operatingSystemSoftwareUpdateStatus`.
    pub fn with_operating_system_software_update_status(
        self,
        value: impl Into<Nullable<super::TeamworkSoftwareUpdateStatus>>,
    ) -> Self {
        Self(self.0.with("operatingSystemSoftwareUpdateStatus", value))
    }

    /// `partnerAgentSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`
    pub fn partner_agent_software_update_status(&self) -> Option<&super::TeamworkSoftwareUpdateStatus> {
        self.0.model("partnerAgentSoftwareUpdateStatus")
    }

    /// Sets `partnerAgentSoftwareUpdateStatus`.
    pub fn with_partner_agent_software_update_status(
        self,
        value: impl Into<Nullable<super::TeamworkSoftwareUpdateStatus>>,
    ) -> Self {
        Self(self.0.with("partnerAgentSoftwareUpdateStatus", value))
    }

    /// `teamsClientSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`
    pub fn teams_client_software_update_status(&self) -> Option<&super::TeamworkSoftwareUpdateStatus> {
        self.0.model("teamsClientSoftwareUpdateStatus")
    }

    /// Sets `teamsClientSoftwareUpdateStatus`.
    pub fn with_teams_client_software_update_status(
        self,
        value: impl Into<Nullable<super::TeamworkSoftwareUpdateStatus>>,
    ) -> Self {
        Self(self.0.with("teamsClientSoftwareUpdateStatus", value))
    }
}
