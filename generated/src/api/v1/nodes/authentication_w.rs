// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.webApplicationFirewallProvider`, such as `/identity/riskPrevention/webApplicationFirewallProviders/{id}`.
    WebApplicationFirewallProvider: super::Entity = models::WebApplicationFirewallProvider
}

impl WebApplicationFirewallProvider {
    /// `DELETE /identity/riskPrevention/webApplicationFirewallProviders/{webApplicationFirewallProvider-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskpreventioncontainer-delete-webapplicationfirewallproviders?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE riskPreventionContainer: delete
            riskpreventioncontainer-delete-webapplicationfirewallproviders: RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/webApplicationFirewallProviders/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/riskPrevention/webApplicationFirewallProviders/{webApplicationFirewallProvider-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/webapplicationfirewallprovider-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.Read.All`, `RiskPreventionProviders.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WebApplicationFirewallProvider> {
        let sheet = "GET webApplicationFirewallProvider: get
            webapplicationfirewallprovider-get: RiskPreventionProviders.Read.All RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/webApplicationFirewallProviders/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/riskPrevention/webApplicationFirewallProviders/{webApplicationFirewallProvider-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/webapplicationfirewallprovider-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::WebApplicationFirewallProvider>,
    ) -> Call<models::WebApplicationFirewallProvider> {
        let sheet = "PATCH webApplicationFirewallProvider: update
            webapplicationfirewallprovider-update: RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/webApplicationFirewallProviders/{id}";
        self.0.call(sheet).json(Into::<models::WebApplicationFirewallProvider>::into(body))
    }

    /// `POST /identity/riskPrevention/webApplicationFirewallProviders/{webApplicationFirewallProvider-id}/verify`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/webapplicationfirewallprovider-verify?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.ReadWrite.All`.
    pub fn verify(
        &self,
        body: requests::web_application_firewall_provider::VerifyRequest,
    ) -> Call<models::WebApplicationFirewallVerificationModel> {
        let sheet = "POST webApplicationFirewallProvider: verify
            webapplicationfirewallprovider-verify: RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/webApplicationFirewallProviders/{id}/verify";
        self.0.name("verify").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.webApplicationFirewallVerificationModel`, such as `/identity/riskPrevention/webApplicationFirewallVerifications/{id}`.
    WebApplicationFirewallVerificationModel: super::Entity = models::WebApplicationFirewallVerificationModel
}

impl WebApplicationFirewallVerificationModel {
    /// `DELETE /identity/riskPrevention/webApplicationFirewallVerifications/{webApplicationFirewallVerificationModel-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskpreventioncontainer-delete-webapplicationfirewallverifications?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE riskPreventionContainer: delete
            riskpreventioncontainer-delete-webapplicationfirewallverifications: RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/webApplicationFirewallVerifications/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/riskPrevention/webApplicationFirewallVerifications/{webApplicationFirewallVerificationModel-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/webapplicationfirewallverificationmodel-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.Read.All`, `RiskPreventionProviders.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WebApplicationFirewallVerificationModel> {
        let sheet = "GET webApplicationFirewallVerificationModel: get
            webapplicationfirewallverificationmodel-get: RiskPreventionProviders.Read.All RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/webApplicationFirewallVerifications/{id}";
        self.0.get(sheet)
    }

    /// `…/provider`
    ///
    /// The type lists it; no page documents a request there.
    pub fn provider(&self) -> super::WebApplicationFirewallProvider {
        super::WebApplicationFirewallProvider(self.0.name("provider"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsHelloForBusinessAuthenticationMethod`, such as `/me/authentication/windowsHelloForBusinessMethods/{id}`.
    WindowsHelloForBusinessAuthenticationMethod: super::AuthenticationMethod = models::WindowsHelloForBusinessAuthenticationMethod
}

impl WindowsHelloForBusinessAuthenticationMethod {
    /// `DELETE /me/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}` — Delete windowsHelloForBusinessAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-delete?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-WindowsHello.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsHelloForBusinessAuthenticationMethod: delete
            windowshelloforbusinessauthenticationmethod-delete: UserAuthMethod-WindowsHello.ReadWrite UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/windowsHelloForBusinessMethods/{id}
            windowshelloforbusinessauthenticationmethod-delete: UserAuthMethod-WindowsHello.ReadWrite UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/windowsHelloForBusinessMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}` — Get windowsHelloForBusinessAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-get?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-WindowsHello.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsHelloForBusinessAuthenticationMethod> {
        let sheet = "GET windowsHelloForBusinessAuthenticationMethod: get
            windowshelloforbusinessauthenticationmethod-get: UserAuthMethod-WindowsHello.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-WindowsHello.Read.All UserAuthMethod-WindowsHello.ReadWrite UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/windowsHelloForBusinessMethods/{id}
            windowshelloforbusinessauthenticationmethod-get: UserAuthMethod-WindowsHello.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-WindowsHello.Read.All UserAuthMethod-WindowsHello.ReadWrite UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-WindowsHello.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/windowsHelloForBusinessMethods/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "directory")]
    pub fn device(&self) -> super::Device {
        super::Device(self.0.name("device"))
    }
}
