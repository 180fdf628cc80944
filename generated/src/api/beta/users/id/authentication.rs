// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/authentication`

use super::super::super::models;

crate::runtime::node! {
    /// `/users/{id}/authentication`
    Authentication
}

impl Authentication {
    /// `/users/{id}/authentication/emailMethods`
    pub fn email_methods(&self) -> email_methods::EmailMethods {
        email_methods::EmailMethods(self.0.name("emailMethods"))
    }

    /// `/users/{id}/authentication/fido2Methods`
    pub fn fido2_methods(&self) -> fido2_methods::Fido2Methods {
        fido2_methods::Fido2Methods(self.0.name("fido2Methods"))
    }

    /// `/users/{id}/authentication/methods`
    pub fn methods(&self) -> methods::Methods {
        methods::Methods(self.0.name("methods"))
    }

    /// `/users/{id}/authentication/microsoftAuthenticatorMethods`
    pub fn microsoft_authenticator_methods(&self) -> microsoft_authenticator_methods::MicrosoftAuthenticatorMethods {
        microsoft_authenticator_methods::MicrosoftAuthenticatorMethods(self.0.name("microsoftAuthenticatorMethods"))
    }

    /// `/users/{id}/authentication/operations`
    pub fn operations(&self) -> operations::Operations {
        operations::Operations(self.0.name("operations"))
    }

    /// `/users/{id}/authentication/passwordMethods`
    pub fn password_methods(&self) -> password_methods::PasswordMethods {
        password_methods::PasswordMethods(self.0.name("passwordMethods"))
    }

    /// `/users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods`
    pub fn passwordless_microsoft_authenticator_methods(
        &self,
    ) -> passwordless_microsoft_authenticator_methods::PasswordlessMicrosoftAuthenticatorMethods
    {
        passwordless_microsoft_authenticator_methods::PasswordlessMicrosoftAuthenticatorMethods(
            self.0.name("passwordlessMicrosoftAuthenticatorMethods"),
        )
    }

    /// `/users/{id}/authentication/phoneMethods`
    pub fn phone_methods(&self) -> phone_methods::PhoneMethods {
        phone_methods::PhoneMethods(self.0.name("phoneMethods"))
    }

    /// `/users/{id}/authentication/softwareOathMethods`
    pub fn software_oath_methods(&self) -> software_oath_methods::SoftwareOathMethods {
        software_oath_methods::SoftwareOathMethods(self.0.name("softwareOathMethods"))
    }

    /// `/users/{id}/authentication/temporaryAccessPassMethods`
    pub fn temporary_access_pass_methods(&self) -> temporary_access_pass_methods::TemporaryAccessPassMethods {
        temporary_access_pass_methods::TemporaryAccessPassMethods(self.0.name("temporaryAccessPassMethods"))
    }

    /// `/users/{id}/authentication/windowsHelloForBusinessMethods`
    pub fn windows_hello_for_business_methods(
        &self,
    ) -> windows_hello_for_business_methods::WindowsHelloForBusinessMethods
    {
        windows_hello_for_business_methods::WindowsHelloForBusinessMethods(
            self.0.name("windowsHelloForBusinessMethods"),
        )
    }
}

/// `/users/{id}/authentication/emailMethods`
pub mod email_methods {
    use super::models;

    crate::runtime::node! {
        /// `/users/{id}/authentication/emailMethods`
        EmailMethods
    }

    impl EmailMethods {
        /// `/users/{id}/authentication/emailMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/authentication/emailMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/authentication/emailMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/authentication/emailMethods/{id}` — Delete emailAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethod-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "emailAuthenticationMethod: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/authentication/emailMethods/{id}",
                    pages: &["emailauthenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/authentication/emailMethods/{id}` — Get emailAuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/emailMethods/{id}",
                    pages: &["emailauthenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PUT /users/{id | userPrincipalName}/authentication/emailMethods/{id}` — Update emailAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethod-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn replace(&self, body: models::EmailAuthenticationMethod) -> Call<models::EmailAuthenticationMethod> {
                let operation = &Operation {
                    name: "emailAuthenticationMethod: replace",
                    method: Method::Put,
                    path: "/users/{id | userPrincipalName}/authentication/emailMethods/{id}",
                    pages: &["emailauthenticationmethod-update"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/users/{id}/authentication/fido2Methods`
pub mod fido2_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/authentication/fido2Methods`
        Fido2Methods
    }

    impl Fido2Methods {
        /// `GET /users/{id | userPrincipalName}/authentication/fido2Methods` — List fido2AuthenticationMethod
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
                path: "/users/{id | userPrincipalName}/authentication/fido2Methods",
                pages: &["fido2authenticationmethod-list"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/authentication/fido2Methods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/authentication/fido2Methods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/authentication/fido2Methods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/authentication/fido2Methods/{id}` — Delete fido2AuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "fido2AuthenticationMethod: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/authentication/fido2Methods/{id}",
                    pages: &["fido2authenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/authentication/fido2Methods/{id}` — Get fido2AuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/fido2Methods/{id}",
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

/// `/users/{id}/authentication/methods`
pub mod methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/authentication/methods`
        Methods
    }

    impl Methods {
        /// `GET /users/{id | userPrincipalName}/authentication/methods` — List methods
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
                path: "/users/{id | userPrincipalName}/authentication/methods",
                pages: &["authentication-list-methods"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/authentication/methods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/authentication/methods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/authentication/methods/{id}`
            Id
        }

        impl Id {
            /// `GET /users/{id | userPrincipalName}/authentication/methods/{id}` — Get authenticationmethod
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
                    path: "/users/{id | userPrincipalName}/authentication/methods/{id}",
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

/// `/users/{id}/authentication/microsoftAuthenticatorMethods`
pub mod microsoft_authenticator_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/authentication/microsoftAuthenticatorMethods`
        MicrosoftAuthenticatorMethods
    }

    impl MicrosoftAuthenticatorMethods {
        /// `GET /users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods` — List microsoftAuthenticatorAuthenticationMethods
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
                path: "/users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods",
                pages: &["microsoftauthenticatorauthenticationmethod-list"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/authentication/microsoftAuthenticatorMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/authentication/microsoftAuthenticatorMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/authentication/microsoftAuthenticatorMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}` — Delete MicrosoftAuthenticatorAuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}",
                    pages: &["microsoftauthenticatorauthenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}` — Get microsoftAuthenticatorAuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}",
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

/// `/users/{id}/authentication/operations`
pub mod operations {
    use super::models;

    crate::runtime::node! {
        /// `/users/{id}/authentication/operations`
        Operations
    }

    impl Operations {
        /// `/users/{id}/authentication/operations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/authentication/operations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/authentication/operations/{id}`
            Id
        }

        impl Id {
            /// `GET /users/{id | userPrincipalName}/authentication/operations/{id}` — Get authentication operation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/authenticationoperation-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.Read` and 3 more
            pub fn get(&self) -> Get<models::Operation> {
                let operation = &Operation {
                    name: "authenticationoperation: get",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/authentication/operations/{id}",
                    pages: &["authenticationoperation-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/users/{id}/authentication/passwordMethods`
pub mod password_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/authentication/passwordMethods`
        PasswordMethods
    }

    impl PasswordMethods {
        /// `GET /users/{id | userPrincipalName}/authentication/passwordMethods` — List passwordMethods
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
                path: "/users/{id | userPrincipalName}/authentication/passwordMethods",
                pages: &["authentication-list-passwordmethods"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/authentication/passwordMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/authentication/passwordMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/authentication/passwordMethods/{id}`
            Id
        }

        impl Id {
            /// `GET /users/{id | userPrincipalName}/authentication/passwordMethods/{id}` — Get passwordAuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/passwordMethods/{id}",
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

/// `/users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods`
pub mod passwordless_microsoft_authenticator_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods`
        PasswordlessMicrosoftAuthenticatorMethods
    }

    impl PasswordlessMicrosoftAuthenticatorMethods {
        /// `GET /users/{id | userPrincipalName}/authentication/passwordlessMicrosoftAuthenticatorMethods` — List passwordlessmicrosoftauthenticatorauthenticationmethods deprecated
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
                path: "/users/{id | userPrincipalName}/authentication/passwordlessMicrosoftAuthenticatorMethods",
                pages: &["passwordlessmicrosoftauthenticatorauthenticationmethod-list"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}` — Delete passwordlessmicrosoftauthenticatorauthenticationmethod deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethod-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "passwordlessMicrosoftAuthenticatorAuthenticationMethod: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}",
                    pages: &["passwordlessmicrosoftauthenticatorauthenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}` — Get passwordlessMicrosoftAuthenticatorAuthenticationMethod deprecated
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
                    path: "/users/{id | userPrincipalName}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}",
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

/// `/users/{id}/authentication/phoneMethods`
pub mod phone_methods {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/authentication/phoneMethods`
        PhoneMethods
    }

    impl PhoneMethods {
        /// `POST /users/{id | userPrincipalName}/authentication/phoneMethods` — Create phoneAuthenticationMethod
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
                path: "/users/{id | userPrincipalName}/authentication/phoneMethods",
                pages: &["authentication-post-phonemethods"],
                work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/authentication/phoneMethods` — List phoneMethods
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
                path: "/users/{id | userPrincipalName}/authentication/phoneMethods",
                pages: &["authentication-list-phonemethods"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/authentication/phoneMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/authentication/phoneMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/authentication/phoneMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/authentication/phoneMethods/{id}` — Delete phoneAuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/phoneMethods/{id}",
                    pages: &["phoneauthenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `POST /users/{id | userPrincipalName}/authentication/phoneMethods/{id}/disableSmsSignIn` — phoneAuthenticationMethod: disableSmsSignIn
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
                    path: "/users/{id | userPrincipalName}/authentication/phoneMethods/{id}/disableSmsSignIn",
                    pages: &["phoneauthenticationmethod-disablesmssignin"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.name("disableSmsSignIn").call(operation)
            }

            /// `POST /users/{id | userPrincipalName}/authentication/phoneMethods/{id}/enableSmsSignIn` — phoneAuthenticationMethod: enableSmsSignIn
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
                    path: "/users/{id | userPrincipalName}/authentication/phoneMethods/{id}/enableSmsSignIn",
                    pages: &["phoneauthenticationmethod-enablesmssignin"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.name("enableSmsSignIn").call(operation)
            }

            /// `GET /users/{userId | userPrincipalName}/authentication/phoneMethods/{phoneMethodId}` — Get phoneAuthenticationMethod
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
                    path: "/users/{userId | userPrincipalName}/authentication/phoneMethods/{phoneMethodId}",
                    pages: &["phoneauthenticationmethod-get"],
                    work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PUT /users/{id | userPrincipalName}/authentication/phoneMethods/{id}` — Update phoneAuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/phoneMethods/{id}",
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

/// `/users/{id}/authentication/softwareOathMethods`
pub mod software_oath_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/authentication/softwareOathMethods`
        SoftwareOathMethods
    }

    impl SoftwareOathMethods {
        /// `GET /users/{id | userPrincipalName}/authentication/softwareOathMethods` — List softwareOathMethods
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
                path: "/users/{id | userPrincipalName}/authentication/softwareOathMethods",
                pages: &["authentication-list-softwareoathmethods"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/authentication/softwareOathMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/authentication/softwareOathMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/authentication/softwareOathMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/authentication/softwareOathMethods/{id}` — Delete softwareOathAuthenticationMethod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/softwareoathauthenticationmethod-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`
            /// - application: `UserAuthenticationMethod.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "softwareoathauthenticationmethod: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/authentication/softwareOathMethods/{id}",
                    pages: &["softwareoathauthenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/authentication/softwareOathMethods/{id}` — Get softwareOathAuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/softwareOathMethods/{id}",
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

/// `/users/{id}/authentication/temporaryAccessPassMethods`
pub mod temporary_access_pass_methods {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/authentication/temporaryAccessPassMethods`
        TemporaryAccessPassMethods
    }

    impl TemporaryAccessPassMethods {
        /// `POST /users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods` — Create temporaryAccessPassMethod
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-post-temporaryaccesspassmethods?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `UserAuthenticationMethod.ReadWrite.All`
        /// - application: `UserAuthenticationMethod.ReadWrite.All`
        pub fn create(
            &self,
            body: models::TemporaryAccessPassAuthenticationMethod,
        ) -> Call<models::TemporaryAccessPassAuthenticationMethod> {
            let operation = &Operation {
                name: "authentication: create",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods",
                pages: &["authentication-post-temporaryaccesspassmethods"],
                work: "UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods` — List temporaryAccessPassMethods
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
                path: "/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods",
                pages: &["authentication-list-temporaryaccesspassmethods"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/authentication/temporaryAccessPassMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/authentication/temporaryAccessPassMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/authentication/temporaryAccessPassMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods/{id}` — Delete temporaryAccessPassAuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods/{id}",
                    pages: &["temporaryaccesspassauthenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethodId}` — Get temporaryAccessPassAuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethodId}",
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

/// `/users/{id}/authentication/windowsHelloForBusinessMethods`
pub mod windows_hello_for_business_methods {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/authentication/windowsHelloForBusinessMethods`
        WindowsHelloForBusinessMethods
    }

    impl WindowsHelloForBusinessMethods {
        /// `GET /users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods` — List windowsHelloForBusinessAuthenticationMethods
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
                path: "/users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods",
                pages: &["windowshelloforbusinessauthenticationmethod-list"],
                work: "UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
                personal: "",
                application: "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/authentication/windowsHelloForBusinessMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/authentication/windowsHelloForBusinessMethods/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/authentication/windowsHelloForBusinessMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}` — Delete windowsHelloForBusinessAuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}",
                    pages: &["windowshelloforbusinessauthenticationmethod-delete"],
                    work: "UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All",
                    personal: "",
                    application: "UserAuthenticationMethod.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}` — Get windowsHelloForBusinessAuthenticationMethod
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
                    path: "/users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}",
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
