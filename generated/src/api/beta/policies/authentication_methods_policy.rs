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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodspolicy-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
    /// - application: `Policy.ReadWrite.AuthenticationMethod`
    pub fn update(&self, body: models::RegistrationEnforcement) -> Call<models::AuthenticationMethodsPolicy> {
        let operation = &Operation {
            name: "authenticationMethodsPolicy: update",
            method: Method::Patch,
            path: "/policies/authenticationMethodsPolicy",
            pages: &["authenticationmethodspolicy-update"],
            work: "Policy.ReadWrite.AuthenticationMethod",
            personal: "",
            application: "Policy.ReadWrite.AuthenticationMethod",
        };
        self.0.call(operation).json(body)
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

        /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator`
        pub fn passwordless_microsoft_authenticator(
            &self,
        ) -> passwordless_microsoft_authenticator::PasswordlessMicrosoftAuthenticator
        {
            passwordless_microsoft_authenticator::PasswordlessMicrosoftAuthenticator(
                self.0.name("passwordlessMicrosoftAuthenticator"),
            )
        }

        /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms`
        pub fn sms(&self) -> sms::Sms {
            sms::Sms(self.0.name("sms"))
        }

        /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass`
        pub fn temporary_access_pass(&self) -> temporary_access_pass::TemporaryAccessPass {
            temporary_access_pass::TemporaryAccessPass(self.0.name("temporaryAccessPass"))
        }

        /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate`
        pub fn x509_certificate(&self) -> x509_certificate::X509Certificate {
            x509_certificate::X509Certificate(self.0.name("x509Certificate"))
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
            /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "emailAuthenticationMethodConfiguration: delete",
                    method: Method::Delete,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email",
                    pages: &["emailauthenticationmethodconfiguration-delete"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Get emailAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn get(&self) -> Get<models::EmailAuthenticationMethodConfiguration> {
                let operation = &Operation {
                    name: "emailAuthenticationMethodConfiguration: get",
                    method: Method::Get,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email",
                    pages: &["emailauthenticationmethodconfiguration-get"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Update emailAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn update(&self, body: models::EmailAuthenticationMethodConfiguration) -> Call<()> {
                let operation = &Operation {
                    name: "emailAuthenticationMethodConfiguration: update",
                    method: Method::Patch,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email",
                    pages: &["emailauthenticationmethodconfiguration-update"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
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
            /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "fido2AuthenticationMethodConfiguration: delete",
                    method: Method::Delete,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2",
                    pages: &["fido2authenticationmethodconfiguration-delete"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2` — Get fido2AuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn get(&self) -> Get<models::Fido2AuthenticationMethodConfiguration> {
                let operation = &Operation {
                    name: "fido2AuthenticationMethodConfiguration: get",
                    method: Method::Get,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2",
                    pages: &["fido2authenticationmethodconfiguration-get"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2` — Update fido2AuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn update(&self, body: models::Fido2AuthenticationMethodConfiguration) -> Call<()> {
                let operation = &Operation {
                    name: "fido2AuthenticationMethodConfiguration: update",
                    method: Method::Patch,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2",
                    pages: &["fido2authenticationmethodconfiguration-update"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
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
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-delete?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-get?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-update?view=graph-rest-beta)
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

    /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator`
    pub mod passwordless_microsoft_authenticator {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator`
            PasswordlessMicrosoftAuthenticator
        }

        impl PasswordlessMicrosoftAuthenticator {
            /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator` — Delete passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: delete",
                    method: Method::Delete,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator",
                    pages: &["passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-delete"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator` — Get passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn get(&self) -> Get<models::PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration> {
                let operation = &Operation {
                    name: "passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: get",
                    method: Method::Get,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator",
                    pages: &["passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-get"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator` — Update passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn update(
                &self,
                body: models::PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: update",
                    method: Method::Patch,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator",
                    pages: &["passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-update"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms`
    pub mod sms {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms`
            Sms
        }

        impl Sms {
            /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms` — Delete smsAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "smsAuthenticationMethodConfiguration: delete",
                    method: Method::Delete,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms",
                    pages: &["smsauthenticationmethodconfiguration-delete"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.call(operation)
            }

            /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms` — Get smsAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn get(&self) -> Get<models::SmsAuthenticationMethodConfiguration> {
                let operation = &Operation {
                    name: "smsAuthenticationMethodConfiguration: get",
                    method: Method::Get,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms",
                    pages: &["smsauthenticationmethodconfiguration-get"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "Policy.ReadWrite.AuthenticationMethod",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms` — Update smsAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            /// - application: `Policy.ReadWrite.AuthenticationMethod`
            pub fn update(
                &self,
                body: models::SmsAuthenticationMethodConfiguration,
            ) -> Call<models::SmsAuthenticationMethodConfiguration> {
                let operation = &Operation {
                    name: "smsAuthenticationMethodConfiguration: update",
                    method: Method::Patch,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms",
                    pages: &["smsauthenticationmethodconfiguration-update"],
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
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-delete?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-get?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-update?view=graph-rest-beta)
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

    /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate`
    pub mod x509_certificate {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate`
            X509Certificate
        }

        impl X509Certificate {
            /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate` — Delete x509CertificateAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/x509certificateauthenticationmethodconfiguration-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "x509CertificateAuthenticationMethodConfiguration: delete",
                    method: Method::Delete,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate",
                    pages: &["x509certificateauthenticationmethodconfiguration-delete"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate` — Get x509CertificateAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/x509certificateauthenticationmethodconfiguration-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn get(&self) -> Get<models::X509CertificateAuthenticationMethodConfiguration> {
                let operation = &Operation {
                    name: "x509CertificateAuthenticationMethodConfiguration: get",
                    method: Method::Get,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate",
                    pages: &["x509certificateauthenticationmethodconfiguration-get"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate` — Update x509CertificateAuthenticationMethodConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/x509certificateauthenticationmethodconfiguration-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
            pub fn update(&self, body: models::X509CertificateAuthenticationMethodConfiguration) -> Call<()> {
                let operation = &Operation {
                    name: "x509CertificateAuthenticationMethodConfiguration: update",
                    method: Method::Patch,
                    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate",
                    pages: &["x509certificateauthenticationmethodconfiguration-update"],
                    work: "Policy.ReadWrite.AuthenticationMethod",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
