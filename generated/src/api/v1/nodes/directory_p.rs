// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.publicKeyInfrastructureRoot`, such as `/directory/publicKeyInfrastructure`.
    PublicKeyInfrastructureRoot: super::Entity = models::PublicKeyInfrastructureRoot
}

impl PublicKeyInfrastructureRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PublicKeyInfrastructureRoot> {
        self.0.get("GET publicKeyInfrastructureRoot: get")
    }

    /// `…/certificateBasedAuthConfigurations`
    pub fn certificate_based_auth_configurations(
        &self,
    ) -> super::PublicKeyInfrastructureRootCertificateBasedAuthConfigurations
    {
        super::PublicKeyInfrastructureRootCertificateBasedAuthConfigurations(
            self.0.name("certificateBasedAuthConfigurations"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.certificateBasedAuthPki`, such as `/directory/publicKeyInfrastructure/certificateBasedAuthConfigurations`.
    PublicKeyInfrastructureRootCertificateBasedAuthConfigurations[models::CertificateBasedAuthPki]
}

impl PublicKeyInfrastructureRootCertificateBasedAuthConfigurations {
    /// `POST /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publickeyinfrastructureroot-post-certificatebasedauthconfigurations?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn create(&self, body: models::CertificateBasedAuthPki) -> Call<models::CertificateBasedAuthPki> {
        let sheet = "POST publicKeyInfrastructureRoot: create
            publickeyinfrastructureroot-post-certificatebasedauthconfigurations: PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publickeyinfrastructureroot-list-certificatebasedauthconfigurations?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.Read.All`, `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.Read.All`, `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn list(&self) -> List<models::CertificateBasedAuthPki> {
        let sheet = "GET publicKeyInfrastructureRoot: list
            publickeyinfrastructureroot-list-certificatebasedauthconfigurations: PublicKeyInfrastructure.Read.All PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.Read.All PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations";
        self.0.list(sheet)
    }
}
