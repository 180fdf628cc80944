// Written by `cargo xtask gen`; do not edit.
//! `/reports/authenticationMethods`

use crate::runtime::{Argument, Get, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/reports/authenticationMethods`
    AuthenticationMethods
}

impl AuthenticationMethods {
    /// `GET /reports/authenticationMethods/usersRegisteredByFeature` — authenticationMethodsRoot: usersRegisteredByFeature
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbyfeature?view=graph-rest-beta)
    /// Permissions: work: `AuditLogs.Read.All`. Status: 200.
    pub fn users_registered_by_feature(
        &self,
        included_user_types: models::IncludedUserTypes,
        included_user_roles: models::IncludedUserRoles,
    ) -> Get<models::UserRegistrationFeatureSummary> {
        let operation = &Operation {
            name: "authenticationMethodsRoot: users_registered_by_feature",
            method: Method::Get,
            path: "/reports/authenticationMethods/usersRegisteredByFeature",
            pages: &["authenticationmethodsroot-usersregisteredbyfeature"],
            work: "AuditLogs.Read.All",
            personal: "",
            application: "",
        };
        self.0
            .function(
                "usersRegisteredByFeature",
                &[
                    (
                        "includedUserTypes",
                        Argument::quoted(included_user_types.as_str()),
                    ),
                    ("includedUserRoles", Argument::quoted(included_user_roles.as_str())),
                ],
            )
            .get(operation)
    }

    /// `GET /reports/authenticationMethods/usersRegisteredByMethod` — authenticationMethodsRoot: usersRegisteredByMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbymethod?view=graph-rest-beta)
    /// Permissions: work: `AuditLogs.Read.All`. Status: 200.
    pub fn users_registered_by_method(
        &self,
        included_user_types: models::IncludedUserTypes,
        included_user_roles: models::IncludedUserRoles,
    ) -> Get<models::UserRegistrationMethodSummary> {
        let operation = &Operation {
            name: "authenticationMethodsRoot: users_registered_by_method",
            method: Method::Get,
            path: "/reports/authenticationMethods/usersRegisteredByMethod",
            pages: &["authenticationmethodsroot-usersregisteredbymethod"],
            work: "AuditLogs.Read.All",
            personal: "",
            application: "",
        };
        self.0
            .function(
                "usersRegisteredByMethod",
                &[
                    (
                        "includedUserTypes",
                        Argument::quoted(included_user_types.as_str()),
                    ),
                    ("includedUserRoles", Argument::quoted(included_user_roles.as_str())),
                ],
            )
            .get(operation)
    }
}
