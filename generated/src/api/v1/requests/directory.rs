// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `directory`.

pub mod certificate_based_auth_pki {
    //! The parameters of actions of `certificateBasedAuthPki`.

    crate::runtime::parameters! {
        /// The parameters of [certificatebasedauthpki-upload](https://learn.microsoft.com/graph/api/certificatebasedauthpki-upload?view=graph-rest-1.0).
        UploadRequest;
        required upload_url "uploadUrl" with_upload_url(String), "`uploadUrl`: `Edm.String`, metadata";
        required sha256_file_hash "sha256FileHash" with_sha256_file_hash(String), "`sha256FileHash`: `Edm.String`, metadata";
    }
}

pub mod domain {
    //! The parameters of actions of `domain`.

    crate::runtime::parameters! {
        /// The parameters of [domain-forcedelete](https://learn.microsoft.com/graph/api/domain-forcedelete?view=graph-rest-1.0).
        ForceDeleteRequest;
        "disableUserAccounts" with_disable_user_accounts(bool), "`disableUserAccounts`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [domain-verify](https://learn.microsoft.com/graph/api/domain-verify?view=graph-rest-1.0).
        VerifyRequest;
        "forceTakeover" with_force_takeover(bool), "`forceTakeover`: `Edm.Boolean`, metadata";
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
