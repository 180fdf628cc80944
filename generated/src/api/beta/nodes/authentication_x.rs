// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.x509CertificateAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate`.
    X509CertificateAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = models::X509CertificateAuthenticationMethodConfiguration
}

impl X509CertificateAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate` — Delete x509CertificateAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/x509certificateauthenticationmethodconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE x509CertificateAuthenticationMethodConfiguration: delete
            x509certificateauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate` — Get x509CertificateAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/x509certificateauthenticationmethodconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::X509CertificateAuthenticationMethodConfiguration> {
        let sheet = "GET x509CertificateAuthenticationMethodConfiguration: get
            x509certificateauthenticationmethodconfiguration-get: Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod | | Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate` — Update x509CertificateAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/x509certificateauthenticationmethodconfiguration-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::X509CertificateAuthenticationMethodConfiguration) -> Call<()> {
        let sheet = "PATCH x509CertificateAuthenticationMethodConfiguration: update
            x509certificateauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::AuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}
