// Written by `cargo xtask gen`; do not edit.
//! `/me/authentication`

use super::super::models;

crate::runtime::node! {
    /// `/me/authentication`
    Authentication
}

impl Authentication {
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
        /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-list?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-methods?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethod-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-list?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-delete?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-temporaryaccesspassmethods?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-delete?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-list?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-delete?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-get?view=graph-rest-1.0)
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
