// Written by `cargo xtask gen`; do not edit.
//! `/policies/authenticationMethodsPolicy`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/policies/authenticationMethodsPolicy`
    AuthenticationMethodsPolicy
}

impl AuthenticationMethodsPolicy {
    /// `GET /policies/authenticationMethodsPolicy` — Get authenticationMethodsPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
    /// - application: `Policy.ReadWrite.AuthenticationMethod`
    pub fn get(&self) -> Get<models::AuthenticationMethodsPolicy> {
        let operation = &Operation {
            name: "authenticationMethodsPolicy: get",
            method: Method::Get,
            path: "/policies/authenticationMethodsPolicy",
            pages: &["authenticationmethodspolicy-get"],
            work: "Policy.ReadWrite.AuthenticationMethod",
            personal: "",
            application: "Policy.ReadWrite.AuthenticationMethod",
        };
        self.0.get(operation)
    }

    /// `PATCH /policies/authenticationMethodsPolicy` — Update authenticationmethodspolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodspolicy-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
    /// - application: `Policy.ReadWrite.AuthenticationMethod`
    pub fn update(&self, body: impl Into<models::AuthenticationMethodConfiguration>) -> Call<()> {
        let operation = &Operation {
            name: "authenticationMethodsPolicy: update",
            method: Method::Patch,
            path: "/policies/authenticationMethodsPolicy",
            pages: &["authenticationmethodspolicy-update"],
            work: "Policy.ReadWrite.AuthenticationMethod",
            personal: "",
            application: "Policy.ReadWrite.AuthenticationMethod",
        };
        self.0.call(operation).json(Into::<models::AuthenticationMethodConfiguration>::into(body))
    }

    /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations`
    pub fn authentication_method_configurations(
        &self,
    ) -> authentication_method_configurations::AuthenticationMethodConfigurations
    {
        authentication_method_configurations::AuthenticationMethodConfigurations(
            self.0.name("authenticationMethodConfigurations"),
        )
    }
}

/// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations`
pub mod authentication_method_configurations {
    use super::models;

    crate::runtime::node! {
        /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations`
        AuthenticationMethodConfigurations
    }

    impl AuthenticationMethodConfigurations {
        /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email`
        pub fn email(&self) -> email::Email {
            email::Email(self.0.name("email"))
        }

        /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2`
        pub fn fido2(&self) -> fido2::Fido2 {
            fido2::Fido2(self.0.name("fido2"))
        }

        /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator`
        pub fn microsoft_authenticator(&self) -> microsoft_authenticator::MicrosoftAuthenticator {
            microsoft_authenticator::MicrosoftAuthenticator(self.0.name("microsoftAuthenticator"))
        }

        /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass`
        pub fn temporary_access_pass(&self) -> temporary_access_pass::TemporaryAccessPass {
            temporary_access_pass::TemporaryAccessPass(self.0.name("temporaryAccessPass"))
        }
    }

    /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email`
    pub mod email {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email`
            Email
        }

        impl Email {
            /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Delete emailAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "emailAuthenticationMethodConfiguration: delete",
                    method: Method::Delete,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email",
                    pages: &["emailauthenticationmethodconfiguration-delete"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.call(operation)
            }

            /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Get emailAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn get(&self) -> Get<models::EmailAuthenticationMethodConfiguration> {
                let operation = &Operation {
                    name: "emailAuthenticationMethodConfiguration: get",
                    method: Method::Get,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email",
                    pages: &["emailauthenticationmethodconfiguration-get"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Update emailAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-update?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn update(&self, body: models::EmailAuthenticationMethodConfiguration) -> Call<()> {
                let operation = &Operation {
                    name: "emailAuthenticationMethodConfiguration: update",
                    method: Method::Patch,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email",
                    pages: &["emailauthenticationmethodconfiguration-update"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2`
    pub mod fido2 {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2`
            Fido2
        }

        impl Fido2 {
            /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2` — Delete fido2AuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "fido2AuthenticationMethodConfiguration: delete",
                    method: Method::Delete,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2",
                    pages: &["fido2authenticationmethodconfiguration-delete"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.call(operation)
            }

            /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2` — Get fido2AuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn get(&self) -> Get<models::Fido2AuthenticationMethodConfiguration> {
                let operation = &Operation {
                    name: "fido2AuthenticationMethodConfiguration: get",
                    method: Method::Get,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2",
                    pages: &["fido2authenticationmethodconfiguration-get"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2` — Update fido2AuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-update?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn update(&self, body: models::Fido2AuthenticationMethodConfiguration) -> Call<()> {
                let operation = &Operation {
                    name: "fido2AuthenticationMethodConfiguration: update",
                    method: Method::Patch,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2",
                    pages: &["fido2authenticationmethodconfiguration-update"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator`
    pub mod microsoft_authenticator {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator`
            MicrosoftAuthenticator
        }

        impl MicrosoftAuthenticator {
            /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator` — Delete microsoftAuthenticatorAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "microsoftAuthenticatorAuthenticationMethodConfiguration: delete",
                    method: Method::Delete,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator",
                    pages: &["microsoftauthenticatorauthenticationmethodconfiguration-delete"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.call(operation)
            }

            /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator` — Get microsoftAuthenticatorAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn get(&self) -> Get<models::MicrosoftAuthenticatorAuthenticationMethodConfiguration> {
                let operation = &Operation {
                    name: "microsoftAuthenticatorAuthenticationMethodConfiguration: get",
                    method: Method::Get,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator",
                    pages: &["microsoftauthenticatorauthenticationmethodconfiguration-get"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator` — Update microsoftAuthenticatorAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-update?view=graph-rest-1.0)
            /// Status: 204, 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn update(
                &self,
                body: models::MicrosoftAuthenticatorAuthenticationMethodConfiguration,
            ) -> Call<Option<models::MicrosoftAuthenticatorAuthenticationMethodConfiguration>> {
                let operation = &Operation {
                    name: "microsoftAuthenticatorAuthenticationMethodConfiguration: update",
                    method: Method::Patch,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator",
                    pages: &["microsoftauthenticatorauthenticationmethodconfiguration-update"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass`
    pub mod temporary_access_pass {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass`
            TemporaryAccessPass
        }

        impl TemporaryAccessPass {
            /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass` — Delete temporaryAccessPassAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "temporaryAccessPassAuthenticationMethodConfiguration: delete",
                    method: Method::Delete,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass",
                    pages: &["temporaryaccesspassauthenticationmethodconfiguration-delete"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.call(operation)
            }

            /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass` — Get temporaryAccessPassAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn get(&self) -> Get<models::TemporaryAccessPassAuthenticationMethodConfiguration> {
                let operation = &Operation {
                    name: "temporaryAccessPassAuthenticationMethodConfiguration: get",
                    method: Method::Get,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass",
                    pages: &["temporaryaccesspassauthenticationmethodconfiguration-get"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass` — Update temporaryAccessPassAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-update?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn update(&self, body: models::TemporaryAccessPassAuthenticationMethodConfiguration) -> Call<()> {
                let operation = &Operation {
                    name: "temporaryAccessPassAuthenticationMethodConfiguration: update",
                    method: Method::Patch,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass",
                    pages: &["temporaryaccesspassauthenticationmethodconfiguration-update"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
