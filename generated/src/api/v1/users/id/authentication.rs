// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/authentication`

use super::super::super::models;

crate::runtime::node! {
    /// `/users/{id}/authentication`
    Authentication
}

impl Authentication {
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
        /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-list?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-delete?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-methods?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethod-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-list?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-delete?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-post-temporaryaccesspassmethods?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-temporaryaccesspassmethods?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-delete?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-list?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-delete?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-get?view=graph-rest-1.0)
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
