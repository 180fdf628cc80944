// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::Get;

#[cfg(
    any(
        feature = "authentication",
        feature = "employee-experience",
        feature = "governance",
        feature = "search",
        feature = "security",
        feature = "sites"
    )
)]
crate::runtime::node! {
    /// A value of `microsoft.graph.longRunningOperation`, such as `/external/industryData/operations/{id}`.
    LongRunningOperation: super::Entity = models::LongRunningOperation
}

#[cfg(
    any(
        feature = "authentication",
        feature = "employee-experience",
        feature = "governance",
        feature = "search",
        feature = "security",
        feature = "sites"
    )
)]
impl LongRunningOperation {
    /// `GET /users/{id | userPrincipalName}/authentication/operations/{id}` — Get authentication operation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationoperation-get?view=graph-rest-beta)
    /// Also: `/external/industryData/operations/{longRunningOperation-id}`, `/identityGovernance/roleManagementAlerts/operations/{longRunningOperation-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read.All` and 3 more.
    #[cfg(any(feature = "authentication", feature = "governance", feature = "search"))]
    pub fn get(&self) -> Get<models::LongRunningOperation> {
        let sheet = "GET authenticationoperation: get
            authenticationoperation-get: UserAuthenticationMethod.Read.All UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/operations/{id}
            authenticationoperation-get: IndustryData.ReadBasic.All | | IndustryData.ReadBasic.All
            /external/industryData/operations/{id}
            authenticationoperation-get: RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/operations/{id}";
        self.0.get(sheet)
    }
}
