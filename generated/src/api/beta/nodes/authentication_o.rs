// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::Get;

crate::runtime::node! {
    /// A value of `microsoft.graph.operation`, such as `/users/{id}/authentication/operations/{id}`.
    Operation = models::Operation
}

impl Operation {
    /// `GET /users/{id | userPrincipalName}/authentication/operations/{id}` — Get authentication operation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationoperation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more.
    pub fn get(&self) -> Get<models::Operation> {
        let sheet = "GET authenticationoperation: get
            authenticationoperation-get: UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/operations/{id}";
        self.0.get(sheet)
    }
}
