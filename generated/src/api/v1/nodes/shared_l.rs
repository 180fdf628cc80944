// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::Get;

#[cfg(any(feature = "authentication", feature = "employee-experience", feature = "security", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.longRunningOperation`, such as `/users/{id}/authentication/operations/{id}`.
    LongRunningOperation: super::Entity = models::LongRunningOperation
}

#[cfg(any(feature = "authentication", feature = "employee-experience", feature = "security", feature = "sites"))]
impl LongRunningOperation {
    /// `GET /users/{user-id}/authentication/operations/{longRunningOperation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/longrunningoperation-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read.All` and 3 more.
    #[cfg(feature = "authentication")]
    pub fn get(&self) -> Get<models::LongRunningOperation> {
        let sheet = "GET longRunningOperation: get
            longrunningoperation-get: UserAuthenticationMethod.Read.All UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/operations/{id}";
        self.0.get(sheet)
    }
}
