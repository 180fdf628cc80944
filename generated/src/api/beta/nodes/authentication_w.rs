// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsHelloForBusinessAuthenticationMethod`, such as `/me/authentication/windowsHelloForBusinessMethods/{id}`.
    WindowsHelloForBusinessAuthenticationMethod: super::AuthenticationMethod = models::WindowsHelloForBusinessAuthenticationMethod
}

impl WindowsHelloForBusinessAuthenticationMethod {
    /// `DELETE /me/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}` — Delete windowsHelloForBusinessAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsHelloForBusinessAuthenticationMethod: delete
            windowshelloforbusinessauthenticationmethod-delete: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/windowsHelloForBusinessMethods/{id}
            /users/{id}/authentication/windowsHelloForBusinessMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}` — Get windowsHelloForBusinessAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsHelloForBusinessAuthenticationMethod> {
        let sheet = "GET windowsHelloForBusinessAuthenticationMethod: get
            windowshelloforbusinessauthenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/windowsHelloForBusinessMethods/{id}
            /users/{id}/authentication/windowsHelloForBusinessMethods/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn device(&self) -> super::Device {
        super::Device(self.0.name("device"))
    }
}
