// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `applications`.

pub mod application {
    //! The parameters of actions of `application`.

    use super::super::super::models;
    use crate::runtime::{OffsetDateTime, Uuid};

    crate::runtime::parameters! {
        /// The parameters of [application-addkey](https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-1.0).
        AddKeyRequest;
        "keyCredential" with_key_credential(models::KeyCredential), "`keyCredential`: `microsoft.graph.keyCredential`";
        "passwordCredential" with_password_credential(models::PasswordCredential), "`passwordCredential`: `microsoft.graph.passwordCredential`";
        "proof" with_proof(String), "`proof`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [application-addpassword](https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-1.0).
        AddPasswordRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Optional.";
        "startDateTime" with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [application-removekey](https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-1.0).
        RemoveKeyRequest;
        "keyId" with_key_id(Uuid), "`keyId`: `Edm.Guid`";
        "proof" with_proof(String), "`proof`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [application-removepassword](https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-1.0).
        RemovePasswordRequest;
        required key_id "keyId" with_key_id(Uuid), "`keyId`: `Edm.Guid`" "Required.";
    }

    crate::runtime::parameters! {
        /// The parameters of [application-setverifiedpublisher](https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-1.0).
        SetVerifiedPublisherRequest;
        "verifiedPublisherId" with_verified_publisher_id(String), "`verifiedPublisherId`: `Edm.String`";
    }
}

pub mod application_template {
    //! The parameters of actions of `applicationTemplate`.

    crate::runtime::parameters! {
        /// The parameters of [applicationtemplate-instantiate](https://learn.microsoft.com/graph/api/applicationtemplate-instantiate?view=graph-rest-1.0).
        InstantiateRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
    }
}

pub mod service_principal {
    //! The parameters of actions of `servicePrincipal`.

    use super::super::super::models;
    use crate::runtime::{OffsetDateTime, Uuid};

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-addkey](https://learn.microsoft.com/graph/api/serviceprincipal-addkey?view=graph-rest-1.0).
        AddKeyRequest;
        "keyCredential" with_key_credential(models::KeyCredential), "`keyCredential`: `microsoft.graph.keyCredential`";
        "passwordCredential" with_password_credential(models::PasswordCredential), "`passwordCredential`: `microsoft.graph.passwordCredential`";
        "proof" with_proof(String), "`proof`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-addpassword](https://learn.microsoft.com/graph/api/serviceprincipal-addpassword?view=graph-rest-1.0).
        AddPasswordRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Optional.";
        "startDateTime" with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-addtokensigningcertificate](https://learn.microsoft.com/graph/api/serviceprincipal-addtokensigningcertificate?view=graph-rest-1.0).
        AddTokenSigningCertificateRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-removekey](https://learn.microsoft.com/graph/api/serviceprincipal-removekey?view=graph-rest-1.0).
        RemoveKeyRequest;
        "keyId" with_key_id(Uuid), "`keyId`: `Edm.Guid`";
        "proof" with_proof(String), "`proof`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-removepassword](https://learn.microsoft.com/graph/api/serviceprincipal-removepassword?view=graph-rest-1.0).
        RemovePasswordRequest;
        required key_id "keyId" with_key_id(Uuid), "`keyId`: `Edm.Guid`" "Required.";
    }
}
