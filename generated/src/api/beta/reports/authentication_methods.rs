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
    /// Permissions: work: `AuditLog.Read.All`. Status: 200.
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
            work: "AuditLog.Read.All",
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
    /// Permissions: work: `AuditLog.Read.All`. Status: 200.
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
            work: "AuditLog.Read.All",
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

    /// `/reports/authenticationMethods/userRegistrationDetails`
    pub fn user_registration_details(
        &self,
    ) -> user_registration_details::UserRegistrationDetails {
        user_registration_details::UserRegistrationDetails(
            self.0.name("userRegistrationDetails"),
        )
    }
}

pub mod user_registration_details {
    use crate::runtime::{List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/reports/authenticationMethods/userRegistrationDetails`
        UserRegistrationDetails
    }

    impl UserRegistrationDetails {
        /// `GET /reports/authenticationMethods/userRegistrationDetails` — List userRegistrationDetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails?view=graph-rest-beta)
        /// Permissions: work, application: `UserAuthenticationMethod.Read.All`, `AuditLog.Read.All`. Status: 200.
        pub fn list(&self) -> List<models::UserRegistrationDetails> {
            let operation = &Operation {
                name: "authenticationMethodsRoot: list",
                method: Method::Get,
                path: "/reports/authenticationMethods/userRegistrationDetails",
                pages: &["authenticationmethodsroot-list-userregistrationdetails"],
                work: "UserAuthenticationMethod.Read.All AuditLog.Read.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All AuditLog.Read.All",
            };
            self.0.list(operation)
        }

        /// `/reports/authenticationMethods/userRegistrationDetails/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/reports/authenticationMethods/userRegistrationDetails/{id}`
            Id
        }

        impl Id {
            /// `GET /reports/authenticationMethods/userRegistrationDetails/{userRegistrationDetailsId}` — Get userRegistrationDetails
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/userregistrationdetails-get?view=graph-rest-beta)
            /// Permissions: work, application: `UserAuthenticationMethod.Read.All`, `AuditLog.Read.All`. Status: 200.
            pub fn get(&self) -> Get<models::UserRegistrationDetails> {
                let operation = &Operation {
                    name: "userRegistrationDetails: get",
                    method: Method::Get,
                    path: "/reports/authenticationMethods/userRegistrationDetails/{userRegistrationDetailsId}",
                    pages: &["userregistrationdetails-get"],
                    work: "UserAuthenticationMethod.Read.All AuditLog.Read.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All AuditLog.Read.All",
                };
                self.0.get(operation)
            }
        }
    }
}
