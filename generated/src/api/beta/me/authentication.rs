// Written by `cargo xtask gen`; do not edit.
//! `/me/authentication`

use super::super::models;

crate::runtime::node! {
    /// `/me/authentication`
    Authentication
}

impl Authentication {
    /// `/me/authentication/emailMethods`
    pub fn email_methods(&self) -> email_methods::EmailMethods {
        email_methods::EmailMethods(self.0.name("emailMethods"))
    }

    /// `/me/authentication/fido2Methods`
    pub fn fido2_methods(&self) -> fido2_methods::Fido2Methods {
        fido2_methods::Fido2Methods(self.0.name("fido2Methods"))
    }

    /// `/me/authentication/methods`
    pub fn methods(&self) -> methods::Methods {
        methods::Methods(self.0.name("methods"))
    }

    /// `/me/authentication/microsoftAuthenticatorMethods`
    pub fn microsoft_authenticator_methods(&self) -> microsoft_authenticator_methods::MicrosoftAuthenticatorMethods {
        microsoft_authenticator_methods::MicrosoftAuthenticatorMethods(self.0.name("microsoftAuthenticatorMethods"))
    }

    /// `/me/authentication/passwordMethods`
    pub fn password_methods(&self) -> password_methods::PasswordMethods {
        password_methods::PasswordMethods(self.0.name("passwordMethods"))
    }

    /// `/me/authentication/passwordlessMicrosoftAuthenticatorMethods`
    pub fn passwordless_microsoft_authenticator_methods(
        &self,
    ) -> passwordless_microsoft_authenticator_methods::PasswordlessMicrosoftAuthenticatorMethods
    {
        passwordless_microsoft_authenticator_methods::PasswordlessMicrosoftAuthenticatorMethods(
            self.0.name("passwordlessMicrosoftAuthenticatorMethods"),
        )
    }

    /// `/me/authentication/phoneMethods`
    pub fn phone_methods(&self) -> phone_methods::PhoneMethods {
        phone_methods::PhoneMethods(self.0.name("phoneMethods"))
    }

    /// `/me/authentication/softwareOathMethods`
    pub fn software_oath_methods(&self) -> software_oath_methods::SoftwareOathMethods {
        software_oath_methods::SoftwareOathMethods(self.0.name("softwareOathMethods"))
    }

    /// `/me/authentication/temporaryAccessPassMethods`
    pub fn temporary_access_pass_methods(&self) -> temporary_access_pass_methods::TemporaryAccessPassMethods {
        temporary_access_pass_methods::TemporaryAccessPassMethods(self.0.name("temporaryAccessPassMethods"))
    }

    /// `/me/authentication/windowsHelloForBusinessMethods`
    pub fn windows_hello_for_business_methods(
        &self,
    ) -> windows_hello_for_business_methods::WindowsHelloForBusinessMethods
    {
        windows_hello_for_business_methods::WindowsHelloForBusinessMethods(
            self.0.name("windowsHelloForBusinessMethods"),
        )
    }
}

/// `/me/authentication/emailMethods`
pub mod email_methods {
    use super::models;

    crate::runtime::node! {
        /// `/me/authentication/emailMethods`
        EmailMethods
    }

    impl EmailMethods {
        /// `/me/authentication/emailMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/authentication/emailMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/authentication/emailMethods/{id}`
            Id
        }

        impl Id {
            /// `GET /me/authentication/emailMethods/{id}` — Get emailAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethod-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
            /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
            pub fn get(&self) -> Get<models::EmailAuthenticationMethod> {
                let operation = &Operation {
                    name: "emailAuthenticationMethod: get",
                    method: Method::Get,
                    path: "/me/authentication/emailMethods/{id}",
                    pages: &["emailauthenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/me/authentication/fido2Methods`
pub mod fido2_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/authentication/fido2Methods`
        Fido2Methods
    }

    impl Fido2Methods {
        /// `GET /me/authentication/fido2Methods` — List fido2AuthenticationMethod
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
        /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
        pub fn list(&self) -> List<models::Fido2AuthenticationMethod> {
            let operation = &Operation {
                name: "fido2AuthenticationMethod: list",
                method: Method::Get,
                path: "/me/authentication/fido2Methods",
                pages: &["fido2authenticationmethod-list"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/authentication/fido2Methods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/authentication/fido2Methods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/authentication/fido2Methods/{id}`
            Id
        }

        impl Id {
            /// `GET /me/authentication/fido2Methods/{id}` — Get fido2AuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
            /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
            pub fn get(&self) -> Get<models::Fido2AuthenticationMethod> {
                let operation = &Operation {
                    name: "fido2AuthenticationMethod: get",
                    method: Method::Get,
                    path: "/me/authentication/fido2Methods/{id}",
                    pages: &["fido2authenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/me/authentication/methods`
pub mod methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/authentication/methods`
        Methods
    }

    impl Methods {
        /// `GET /me/authentication/methods` — List methods
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-methods?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
        /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
        pub fn list(&self) -> List<models::AuthenticationMethod> {
            let operation = &Operation {
                name: "authentication: list",
                method: Method::Get,
                path: "/me/authentication/methods",
                pages: &["authentication-list-methods"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/authentication/methods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/authentication/methods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/authentication/methods/{id}`
            Id
        }

        impl Id {
            /// `GET /me/authentication/methods/{id}` — Get authenticationmethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethod-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
            /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
            pub fn get(&self) -> Get<models::AuthenticationMethod> {
                let operation = &Operation {
                    name: "authenticationMethod: get",
                    method: Method::Get,
                    path: "/me/authentication/methods/{id}",
                    pages: &["authenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/me/authentication/microsoftAuthenticatorMethods`
pub mod microsoft_authenticator_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/authentication/microsoftAuthenticatorMethods`
        MicrosoftAuthenticatorMethods
    }

    impl MicrosoftAuthenticatorMethods {
        /// `GET /me/authentication/microsoftAuthenticatorMethods` — List microsoftAuthenticatorAuthenticationMethods
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
        /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
        pub fn list(&self) -> List<models::MicrosoftAuthenticatorAuthenticationMethod> {
            let operation = &Operation {
                name: "microsoftAuthenticatorAuthenticationMethod: list",
                method: Method::Get,
                path: "/me/authentication/microsoftAuthenticatorMethods",
                pages: &["microsoftauthenticatorauthenticationmethod-list"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/authentication/microsoftAuthenticatorMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/authentication/microsoftAuthenticatorMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/authentication/microsoftAuthenticatorMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}` — Delete MicrosoftAuthenticatorAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "microsoftAuthenticatorAuthenticationMethod: delete",
                    method: Method::Delete,
                    path: "/me/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}",
                    pages: &["microsoftauthenticatorauthenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /me/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}` — Get microsoftAuthenticatorAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
            /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
            pub fn get(&self) -> Get<models::MicrosoftAuthenticatorAuthenticationMethod> {
                let operation = &Operation {
                    name: "microsoftAuthenticatorAuthenticationMethod: get",
                    method: Method::Get,
                    path: "/me/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}",
                    pages: &["microsoftauthenticatorauthenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/me/authentication/passwordMethods`
pub mod password_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/authentication/passwordMethods`
        PasswordMethods
    }

    impl PasswordMethods {
        /// `GET /me/authentication/passwordMethods` — List passwordMethods
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-passwordmethods?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
        /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
        pub fn list(&self) -> List<models::PasswordAuthenticationMethod> {
            let operation = &Operation {
                name: "authentication: list",
                method: Method::Get,
                path: "/me/authentication/passwordMethods",
                pages: &["authentication-list-passwordmethods"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/authentication/passwordMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/authentication/passwordMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/authentication/passwordMethods/{id}`
            Id
        }

        impl Id {
            /// `GET /me/authentication/passwordMethods/{id}` — Get passwordAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/passwordauthenticationmethod-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
            /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
            pub fn get(&self) -> Get<models::PasswordAuthenticationMethod> {
                let operation = &Operation {
                    name: "passwordAuthenticationMethod: get",
                    method: Method::Get,
                    path: "/me/authentication/passwordMethods/{id}",
                    pages: &["passwordauthenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/me/authentication/passwordlessMicrosoftAuthenticatorMethods`
pub mod passwordless_microsoft_authenticator_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/authentication/passwordlessMicrosoftAuthenticatorMethods`
        PasswordlessMicrosoftAuthenticatorMethods
    }

    impl PasswordlessMicrosoftAuthenticatorMethods {
        /// `GET /me/authentication/passwordlessMicrosoftAuthenticatorMethods` — List passwordlessmicrosoftauthenticatorauthenticationmethods deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethod-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
        /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
        pub fn list(&self) -> List<models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod> {
            let operation = &Operation {
                name: "passwordlessMicrosoftAuthenticatorAuthenticationMethod: list",
                method: Method::Get,
                path: "/me/authentication/passwordlessMicrosoftAuthenticatorMethods",
                pages: &["passwordlessmicrosoftauthenticatorauthenticationmethod-list"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}`
            Id
        }

        impl Id {
            /// `GET /me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}` — Get passwordlessMicrosoftAuthenticatorAuthenticationMethod deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethod-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
            /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
            pub fn get(&self) -> Get<models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod> {
                let operation = &Operation {
                    name: "passwordlessMicrosoftAuthenticatorAuthenticationMethod: get",
                    method: Method::Get,
                    path: "/me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}",
                    pages: &["passwordlessmicrosoftauthenticatorauthenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/me/authentication/phoneMethods`
pub mod phone_methods {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/authentication/phoneMethods`
        PhoneMethods
    }

    impl PhoneMethods {
        /// `POST /me/authentication/phoneMethods` — Create phoneAuthenticationMethod
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-post-phonemethods?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
        /// - application: `UserAuthenticationMethod.ReadWrite.All`
        pub fn create(&self, body: models::PhoneAuthenticationMethod) -> Call<models::PhoneAuthenticationMethod> {
            let operation = &Operation {
                name: "authentication: create",
                method: Method::Post,
                path: "/me/authentication/phoneMethods",
                pages: &["authentication-post-phonemethods"],
                work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /me/authentication/phoneMethods` — List phoneMethods
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-phonemethods?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
        /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
        pub fn list(&self) -> List<models::PhoneAuthenticationMethod> {
            let operation = &Operation {
                name: "authentication: list",
                method: Method::Get,
                path: "/me/authentication/phoneMethods",
                pages: &["authentication-list-phonemethods"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/authentication/phoneMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/authentication/phoneMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/authentication/phoneMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/authentication/phoneMethods/{id}` — Delete phoneAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "phoneAuthenticationMethod: delete",
                    method: Method::Delete,
                    path: "/me/authentication/phoneMethods/{id}",
                    pages: &["phoneauthenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `POST /me/authentication/phoneMethods/{id}/disableSmsSignIn` — phoneAuthenticationMethod: disableSmsSignIn
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-disablesmssignin?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn disable_sms_sign_in(&self) -> Call<()> {
                let operation = &Operation {
                    name: "phoneAuthenticationMethod: disable_sms_sign_in",
                    method: Method::Post,
                    path: "/me/authentication/phoneMethods/{id}/disableSmsSignIn",
                    pages: &["phoneauthenticationmethod-disablesmssignin"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.name("disableSmsSignIn").call(operation)
            }

            /// `POST /me/authentication/phoneMethods/{id}/enableSmsSignIn` — phoneAuthenticationMethod: enableSmsSignIn
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-enablesmssignin?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn enable_sms_sign_in(&self) -> Call<()> {
                let operation = &Operation {
                    name: "phoneAuthenticationMethod: enable_sms_sign_in",
                    method: Method::Post,
                    path: "/me/authentication/phoneMethods/{id}/enableSmsSignIn",
                    pages: &["phoneauthenticationmethod-enablesmssignin"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.name("enableSmsSignIn").call(operation)
            }

            /// `GET /me/authentication/phoneMethods/{phoneMethodId}` — Get phoneAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
            /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
            pub fn get(&self) -> Get<models::PhoneAuthenticationMethod> {
                let operation = &Operation {
                    name: "phoneAuthenticationMethod: get",
                    method: Method::Get,
                    path: "/me/authentication/phoneMethods/{phoneMethodId}",
                    pages: &["phoneauthenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PUT /me/authentication/phoneMethods/{id}` — Update phoneAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn replace(&self, body: models::PhoneAuthenticationMethod) -> Call<models::PhoneAuthenticationMethod> {
                let operation = &Operation {
                    name: "phoneAuthenticationMethod: replace",
                    method: Method::Put,
                    path: "/me/authentication/phoneMethods/{id}",
                    pages: &["phoneauthenticationmethod-update"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/me/authentication/softwareOathMethods`
pub mod software_oath_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/authentication/softwareOathMethods`
        SoftwareOathMethods
    }

    impl SoftwareOathMethods {
        /// `GET /me/authentication/softwareOathMethods` — List softwareOathMethods
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-softwareoathmethods?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
        /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
        pub fn list(&self) -> List<models::SoftwareOathAuthenticationMethod> {
            let operation = &Operation {
                name: "authentication: list",
                method: Method::Get,
                path: "/me/authentication/softwareOathMethods",
                pages: &["authentication-list-softwareoathmethods"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/authentication/softwareOathMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/authentication/softwareOathMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/authentication/softwareOathMethods/{id}`
            Id
        }

        impl Id {
            /// `GET /me/authentication/softwareOathMethods/{id}` — Get softwareOathAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/softwareoathauthenticationmethod-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
            /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
            pub fn get(&self) -> Get<models::SoftwareOathAuthenticationMethod> {
                let operation = &Operation {
                    name: "softwareoathauthenticationmethod: get",
                    method: Method::Get,
                    path: "/me/authentication/softwareOathMethods/{id}",
                    pages: &["softwareoathauthenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/me/authentication/temporaryAccessPassMethods`
pub mod temporary_access_pass_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/authentication/temporaryAccessPassMethods`
        TemporaryAccessPassMethods
    }

    impl TemporaryAccessPassMethods {
        /// `GET /me/authentication/temporaryAccessPassMethods` — List temporaryAccessPassMethods
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-temporaryaccesspassmethods?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
        /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
        pub fn list(&self) -> List<models::TemporaryAccessPassAuthenticationMethod> {
            let operation = &Operation {
                name: "authentication: list",
                method: Method::Get,
                path: "/me/authentication/temporaryAccessPassMethods",
                pages: &["authentication-list-temporaryaccesspassmethods"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/authentication/temporaryAccessPassMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/authentication/temporaryAccessPassMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/authentication/temporaryAccessPassMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/authentication/temporaryAccessPassMethods/{id}` — Delete temporaryAccessPassAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "temporaryAccessPassAuthenticationMethod: delete",
                    method: Method::Delete,
                    path: "/me/authentication/temporaryAccessPassMethods/{id}",
                    pages: &["temporaryaccesspassauthenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /me/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethodId}` — Get temporaryAccessPassAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
            /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
            pub fn get(&self) -> Get<models::TemporaryAccessPassAuthenticationMethod> {
                let operation = &Operation {
                    name: "temporaryAccessPassAuthenticationMethod: get",
                    method: Method::Get,
                    path: "/me/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethodId}",
                    pages: &["temporaryaccesspassauthenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/me/authentication/windowsHelloForBusinessMethods`
pub mod windows_hello_for_business_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/authentication/windowsHelloForBusinessMethods`
        WindowsHelloForBusinessMethods
    }

    impl WindowsHelloForBusinessMethods {
        /// `GET /me/authentication/windowsHelloForBusinessMethods` — List windowsHelloForBusinessAuthenticationMethods
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
        /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
        pub fn list(&self) -> List<models::WindowsHelloForBusinessAuthenticationMethod> {
            let operation = &Operation {
                name: "windowsHelloForBusinessAuthenticationMethod: list",
                method: Method::Get,
                path: "/me/authentication/windowsHelloForBusinessMethods",
                pages: &["windowshelloforbusinessauthenticationmethod-list"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/authentication/windowsHelloForBusinessMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/authentication/windowsHelloForBusinessMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/authentication/windowsHelloForBusinessMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}` — Delete windowsHelloForBusinessAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsHelloForBusinessAuthenticationMethod: delete",
                    method: Method::Delete,
                    path: "/me/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}",
                    pages: &["windowshelloforbusinessauthenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /me/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}` — Get windowsHelloForBusinessAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
            /// - application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
            pub fn get(&self) -> Get<models::WindowsHelloForBusinessAuthenticationMethod> {
                let operation = &Operation {
                    name: "windowsHelloForBusinessAuthenticationMethod: get",
                    method: Method::Get,
                    path: "/me/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}",
                    pages: &["windowshelloforbusinessauthenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}
