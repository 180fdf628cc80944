// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `directory`.

pub mod domain {
    //! The parameters of actions of `domain`.

    crate::runtime::parameters! {
        /// The parameters of [domain-forcedelete](https://learn.microsoft.com/graph/api/domain-forcedelete?view=graph-rest-1.0).
        ForceDeleteRequest;
        "disableUserAccounts" with_disable_user_accounts(bool), "`disableUserAccounts`: `Edm.Boolean`";
    }
}

pub mod saml_or_ws_fed_external_domain_federation {
    //! The parameters of actions of `samlOrWsFedExternalDomainFederation`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [samlorwsfedexternaldomainfederation-post](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post?view=graph-rest-1.0).
        SamlOrWsFedExternalDomainFederationRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`" "Inherited from identityproviderbase.";
        "issuerUri" with_issuer_uri(String), "`issuerUri`: `Edm.String`" "Inherited from samlorwsfedprovider.";
        "metadataExchangeUri" with_metadata_exchange_uri(String), "`metadataExchangeUri`: `Edm.String`" "Inherited from samlorwsfedprovider.";
        "passiveSignInUri" with_passive_sign_in_uri(String), "`passiveSignInUri`: `Edm.String`" "Inherited from samlorwsfedprovider.";
        "preferredAuthenticationProtocol" with_preferred_authentication_protocol(models::AuthenticationProtocol), "`preferredAuthenticationProtocol`: `microsoft.graph.authenticationProtocol`" "Possible values are: wsFed, saml. Inherited from samlorwsfedprovider.";
        "signingCertificate" with_signing_certificate(String), "`signingCertificate`: `Edm.String`";
    }
}
