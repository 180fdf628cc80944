// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object};

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.numberAssignment`, such as `/admin/teams/telephoneNumberManagement/numberAssignments/{id}`.
    TeamsAdministrationNumberAssignment: super::Entity = models::teams_administration::NumberAssignment
}

impl TeamsAdministrationNumberAssignment {
    /// `GET /admin/teams/telephoneNumberManagement/numberAssignments/{numberAssignment-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn get(&self) -> Get<models::teams_administration::NumberAssignment> {
        let sheet = "GET numberAssignment: get
            : TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/numberAssignments/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.teamsAdminRoot`, such as `/admin/teams`.
    TeamsAdministrationTeamsAdminRoot: super::Entity = models::teams_administration::TeamsAdminRoot
}

impl TeamsAdministrationTeamsAdminRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::teams_administration::TeamsAdminRoot> {
        self.0.get("GET teamsAdminRoot: get")
    }

    /// `…/policy`
    pub fn policy(&self) -> super::TeamsAdministrationTeamsPolicyAssignment {
        super::TeamsAdministrationTeamsPolicyAssignment(self.0.name("policy"))
    }

    /// `…/resourceAccounts`
    pub fn resource_accounts(&self) -> super::TeamsAdministrationTeamsAdminRootResourceAccounts {
        super::TeamsAdministrationTeamsAdminRootResourceAccounts(self.0.name("resourceAccounts"))
    }

    /// `…/telephoneNumberManagement`
    pub fn telephone_number_management(&self) -> super::TeamsAdministrationTelephoneNumberManagementRoot {
        super::TeamsAdministrationTelephoneNumberManagementRoot(self.0.name("telephoneNumberManagement"))
    }

    /// `…/userConfigurations`
    pub fn user_configurations(&self) -> super::TeamsAdministrationTeamsAdminRootUserConfigurations {
        super::TeamsAdministrationTeamsAdminRootUserConfigurations(self.0.name("userConfigurations"))
    }
}

crate::runtime::node! {
    /// `/admin/teams/resourceAccounts`
    TeamsAdministrationTeamsAdminRootResourceAccounts
}

impl TeamsAdministrationTeamsAdminRootResourceAccounts {
    /// `GET /admin/teams/resourceAccounts`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsResourceAccount.Read.All`; application: `TeamsResourceAccount.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET teamsAdminRoot: list
            : TeamsResourceAccount.Read.All | | TeamsResourceAccount.Read.All
            /admin/teams/resourceAccounts";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::TeamsAdministrationTeamsAdminRootResourceAccountsId {
        super::TeamsAdministrationTeamsAdminRootResourceAccountsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/teams/resourceAccounts/{id}`
    TeamsAdministrationTeamsAdminRootResourceAccountsId
}

impl TeamsAdministrationTeamsAdminRootResourceAccountsId {
    /// `GET /admin/teams/resourceAccounts/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsResourceAccount.Read.All`; application: `TeamsResourceAccount.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET teamsAdminRoot: get
            : TeamsResourceAccount.Read.All | | TeamsResourceAccount.Read.All
            /admin/teams/resourceAccounts/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAdministration.teamsUserConfiguration`, such as `/admin/teams/userConfigurations`.
    TeamsAdministrationTeamsAdminRootUserConfigurations[models::teams_administration::TeamsUserConfiguration]
}

impl TeamsAdministrationTeamsAdminRootUserConfigurations {
    /// `GET /admin/teams/userConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-teamsadminroot-list-userconfigurations?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsUserConfiguration.Read.All`; application: `TeamsUserConfiguration.Read.All`.
    pub fn list(&self) -> List<models::teams_administration::TeamsUserConfiguration> {
        let sheet = "GET teamsAdminRoot: list
            teamsadministration-teamsadminroot-list-userconfigurations: TeamsUserConfiguration.Read.All | | TeamsUserConfiguration.Read.All
            /admin/teams/userConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.teamsPolicyAssignment`, such as `/admin/teams/policy`.
    TeamsAdministrationTeamsPolicyAssignment: super::Entity = models::teams_administration::TeamsPolicyAssignment
}

impl TeamsAdministrationTeamsPolicyAssignment {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::teams_administration::TeamsPolicyAssignment> {
        self.0.get("GET teamsPolicyAssignment: get")
    }

    /// `GET /admin/teams/policy/microsoft.graph.teamsAdministration.getPolicyId(type='{type}',name='{name}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyassignment-getpolicyid?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsPolicyUserAssign.ReadWrite.All`; application: `TeamsPolicyUserAssign.ReadWrite.All`.
    pub fn get_policy_id(&self, type_: &str, name: &str) -> List<models::teams_administration::PolicyIdentifierDetail> {
        let sheet = "GET teamsPolicyAssignment: get_policy_id
            teamsadministration-teamspolicyassignment-getpolicyid: TeamsPolicyUserAssign.ReadWrite.All | | TeamsPolicyUserAssign.ReadWrite.All
            /admin/teams/policy/microsoft.graph.teamsAdministration.getPolicyId(type='{type}',name='{name}')";
        self.0
            .function(
                "microsoft.graph.teamsAdministration.getPolicyId",
                &[("type", Argument::quoted(type_)), ("name", Argument::quoted(name))],
            )
            .list(sheet)
    }

    /// `…/userAssignments`
    pub fn user_assignments(&self) -> super::TeamsAdministrationTeamsPolicyAssignmentUserAssignments {
        super::TeamsAdministrationTeamsPolicyAssignmentUserAssignments(self.0.name("userAssignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAdministration.teamsPolicyUserAssignment`, such as `/admin/teams/policy/userAssignments`.
    TeamsAdministrationTeamsPolicyAssignmentUserAssignments[models::teams_administration::TeamsPolicyUserAssignment]
}

impl TeamsAdministrationTeamsPolicyAssignmentUserAssignments {
    /// `POST /admin/teams/policy/userAssignments/microsoft.graph.teamsAdministration.assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyuserassignment-assign?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsPolicyUserAssign.ReadWrite.All`; application: `TeamsPolicyUserAssign.ReadWrite.All`.
    pub fn assign(&self, body: requests::teams_policy_user_assignment::AssignRequest) -> Call<()> {
        let sheet = "POST teamsPolicyUserAssignment: assign
            teamsadministration-teamspolicyuserassignment-assign: TeamsPolicyUserAssign.ReadWrite.All | | TeamsPolicyUserAssign.ReadWrite.All
            /admin/teams/policy/userAssignments/microsoft.graph.teamsAdministration.assign";
        self.0.name("microsoft.graph.teamsAdministration.assign").call(sheet).json(body)
    }

    /// `POST /admin/teams/policy/userAssignments/microsoft.graph.teamsAdministration.unassign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyuserassignment-unassign?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsPolicyUserAssign.ReadWrite.All`; application: `TeamsPolicyUserAssign.ReadWrite.All`.
    pub fn unassign(&self, body: requests::teams_policy_user_assignment::UnassignRequest) -> Call<()> {
        let sheet = "POST teamsPolicyUserAssignment: unassign
            teamsadministration-teamspolicyuserassignment-unassign: TeamsPolicyUserAssign.ReadWrite.All | | TeamsPolicyUserAssign.ReadWrite.All
            /admin/teams/policy/userAssignments/microsoft.graph.teamsAdministration.unassign";
        self.0.name("microsoft.graph.teamsAdministration.unassign").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.teamsUserConfiguration`, such as `/admin/teams/userConfigurations/{id}`.
    TeamsAdministrationTeamsUserConfiguration: super::Entity = models::teams_administration::TeamsUserConfiguration
}

impl TeamsAdministrationTeamsUserConfiguration {
    /// `GET /admin/teams/userConfigurations/{teamsUserConfiguration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-teamsuserconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsUserConfiguration.Read.All`; application: `TeamsUserConfiguration.Read.All`.
    pub fn get(&self) -> Get<models::teams_administration::TeamsUserConfiguration> {
        let sheet = "GET teamsUserConfiguration: get
            teamsadministration-teamsuserconfiguration-get: TeamsUserConfiguration.Read.All | | TeamsUserConfiguration.Read.All
            /admin/teams/userConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `…/user`
    pub fn user(&self) -> super::User {
        super::User(self.0.name("user"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation`, such as `/admin/teams/telephoneNumberManagement/operations/{id}`.
    TeamsAdministrationTelephoneNumberLongRunningOperation: super::Entity = models::teams_administration::TelephoneNumberLongRunningOperation
}

impl TeamsAdministrationTelephoneNumberLongRunningOperation {
    /// `GET /admin/teams/telephoneNumberManagement/operations/{telephoneNumberLongRunningOperation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-telephonenumberlongrunningoperation-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn get(&self) -> Get<models::teams_administration::TelephoneNumberLongRunningOperation> {
        let sheet = "GET telephoneNumberLongRunningOperation: get
            teamsadministration-telephonenumberlongrunningoperation-get: TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.telephoneNumberManagementRoot`, such as `/admin/teams/telephoneNumberManagement`.
    TeamsAdministrationTelephoneNumberManagementRoot: super::Entity = models::teams_administration::TelephoneNumberManagementRoot
}

impl TeamsAdministrationTelephoneNumberManagementRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::teams_administration::TelephoneNumberManagementRoot> {
        self.0.get("GET telephoneNumberManagementRoot: get")
    }

    /// `…/numberAssignments`
    pub fn number_assignments(&self) -> super::TeamsAdministrationTelephoneNumberManagementRootNumberAssignments {
        super::TeamsAdministrationTelephoneNumberManagementRootNumberAssignments(self.0.name("numberAssignments"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::teams_administration::TelephoneNumberLongRunningOperation> {
        Collection::at(self.0.name("operations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAdministration.numberAssignment`, such as `/admin/teams/telephoneNumberManagement/numberAssignments`.
    TeamsAdministrationTelephoneNumberManagementRootNumberAssignments[models::teams_administration::NumberAssignment]
}

impl TeamsAdministrationTelephoneNumberManagementRootNumberAssignments {
    /// `POST /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.assignNumber`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-assignnumber?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn assign_number(&self, body: requests::number_assignment::AssignNumberRequest) -> Call<()> {
        let sheet = "POST numberAssignment: assign_number
            teamsadministration-numberassignment-assignnumber: TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.assignNumber";
        self.0.name("microsoft.graph.teamsAdministration.assignNumber").call(sheet).json(body)
    }

    /// `GET /admin/teams/telephoneNumberManagement/numberAssignments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-telephonenumbermanagementroot-list-numberassignments?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn list(&self) -> List<models::teams_administration::NumberAssignment> {
        let sheet = "GET telephoneNumberManagementRoot: list
            teamsadministration-telephonenumbermanagementroot-list-numberassignments: TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/numberAssignments";
        self.0.list(sheet)
    }

    /// `POST /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.unassignNumber`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-unassignnumber?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn unassign_number(&self, body: requests::number_assignment::UnassignNumberRequest) -> Call<()> {
        let sheet = "POST numberAssignment: unassign_number
            teamsadministration-numberassignment-unassignnumber: TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.unassignNumber";
        self.0.name("microsoft.graph.teamsAdministration.unassignNumber").call(sheet).json(body)
    }

    /// `POST /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.updateNumber`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-updatenumber?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn update_number(&self, body: requests::number_assignment::UpdateNumberRequest) -> Call<()> {
        let sheet = "POST numberAssignment: update_number
            teamsadministration-numberassignment-updatenumber: TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.updateNumber";
        self.0.name("microsoft.graph.teamsAdministration.updateNumber").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantAdmin.settings`, such as `/admin/sharepoint/settings`.
    TenantAdminSettings: super::Entity = models::tenant_admin::Settings
}

impl TenantAdminSettings {
    /// `GET /admin/sharepoint/settings` — Get settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantadmin-settings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointTenantSettings.Read.All`, `SharePointTenantSettings.ReadWrite.All`; application: `SharePointTenantSettings.Read.All`, `SharePointTenantSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::tenant_admin::Settings> {
        let sheet = "GET settings: get
            tenantadmin-settings-get: SharePointTenantSettings.Read.All SharePointTenantSettings.ReadWrite.All | | SharePointTenantSettings.Read.All SharePointTenantSettings.ReadWrite.All
            /admin/sharepoint/settings";
        self.0.get(sheet)
    }

    /// `PATCH /admin/sharepoint/settings` — Update settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantadmin-settings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointTenantSettings.ReadWrite.All`; application: `SharePointTenantSettings.ReadWrite.All`.
    pub fn update(&self, body: models::tenant_admin::Settings) -> Call<models::tenant_admin::Settings> {
        let sheet = "PATCH settings: update
            tenantadmin-settings-update: SharePointTenantSettings.ReadWrite.All | | SharePointTenantSettings.ReadWrite.All
            /admin/sharepoint/settings";
        self.0.call(sheet).json(body)
    }
}
