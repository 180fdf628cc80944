// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.servicePrincipalRiskDetection`, such as `/identityProtection/servicePrincipalRiskDetections/{id}`.
    ServicePrincipalRiskDetection = models::ServicePrincipalRiskDetection
}

impl ServicePrincipalRiskDetection {
    /// `GET /identityProtection/servicePrincipalRiskDetections/{servicePrincipalRiskDetectionId}` — Get servicePrincipalRiskDetection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipalriskdetection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskEvent.Read.All`; application: `IdentityRiskEvent.Read.All`.
    pub fn get(&self) -> Get<models::ServicePrincipalRiskDetection> {
        let sheet = "GET servicePrincipalRiskDetection: get
            serviceprincipalriskdetection-get: IdentityRiskEvent.Read.All | | IdentityRiskEvent.Read.All
            /identityProtection/servicePrincipalRiskDetections/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.smsAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms`.
    SmsAuthenticationMethodConfiguration = models::SmsAuthenticationMethodConfiguration
}

impl SmsAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms` — Delete smsAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE smsAuthenticationMethodConfiguration: delete
            smsauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms` — Get smsAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::SmsAuthenticationMethodConfiguration> {
        let sheet = "GET smsAuthenticationMethodConfiguration: get
            smsauthenticationmethodconfiguration-get: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms` — Update smsAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(
        &self,
        body: models::SmsAuthenticationMethodConfiguration,
    ) -> Call<models::SmsAuthenticationMethodConfiguration> {
        let sheet = "PATCH smsAuthenticationMethodConfiguration: update
            smsauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::SmsAuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}
