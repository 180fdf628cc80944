// Written by `cargo xtask gen`; do not edit.
//! `/reports/authenticationMethods`

use super::super::models;
use crate::runtime::{Argument, Get, Method, Operation};

crate::runtime::node! {
    /// `/reports/authenticationMethods`
    AuthenticationMethods
}

impl AuthenticationMethods {
    /// `GET /reports/authenticationMethods/usersRegisteredByFeature` — authenticationMethodsRoot: usersRegisteredByFeature
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbyfeature?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `AuditLog.Read.All`
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
                    ("includedUserTypes", Argument::quoted(included_user_types.as_str())),
                    ("includedUserRoles", Argument::quoted(included_user_roles.as_str())),
                ],
            )
            .get(operation)
    }

    /// `GET /reports/authenticationMethods/usersRegisteredByMethod` — authenticationMethodsRoot: usersRegisteredByMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbymethod?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `AuditLog.Read.All`
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
                    ("includedUserTypes", Argument::quoted(included_user_types.as_str())),
                    ("includedUserRoles", Argument::quoted(included_user_roles.as_str())),
                ],
            )
            .get(operation)
    }

    /// `/reports/authenticationMethods/userRegistrationDetails`
    pub fn user_registration_details(&self) -> user_registration_details::UserRegistrationDetails {
        user_registration_details::UserRegistrationDetails(self.0.name("userRegistrationDetails"))
    }
}

/// `/reports/authenticationMethods/userRegistrationDetails`
pub mod user_registration_details {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/reports/authenticationMethods/userRegistrationDetails`
        UserRegistrationDetails
    }

    impl UserRegistrationDetails {
        /// `GET /reports/authenticationMethods/userRegistrationDetails` — List userRegistrationDetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.Read.All`, `AuditLog.Read.All`
        /// - application: `UserAuthenticationMethod.Read.All`, `AuditLog.Read.All`
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

    /// `/reports/authenticationMethods/userRegistrationDetails/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/reports/authenticationMethods/userRegistrationDetails/{id}`
            Id
        }

        impl Id {
            /// `GET /reports/authenticationMethods/userRegistrationDetails/{userRegistrationDetailsId}` — Get userRegistrationDetails
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/userregistrationdetails-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read.All`, `AuditLog.Read.All`
            /// - application: `UserAuthenticationMethod.Read.All`, `AuditLog.Read.All`
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
