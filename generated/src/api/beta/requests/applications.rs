// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `applications`.

pub mod application {
    //! The parameters of actions of `application`.

    use super::super::super::models;
    use crate::runtime::{OffsetDateTime, Uuid};

    crate::runtime::parameters! {
        /// The parameters of [application-addkey](https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-beta).
        AddKeyRequest;
        "keyCredential" with_key_credential(models::KeyCredential), "`keyCredential`: `microsoft.graph.keyCredential`";
        "passwordCredential" with_password_credential(models::PasswordCredential), "`passwordCredential`: `microsoft.graph.passwordCredential`";
        "proof" with_proof(String), "`proof`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [application-addpassword](https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-beta).
        AddPasswordRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Optional.";
        "startDateTime" with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Optional.";
        "passwordCredential" with_password_credential(models::PasswordCredential), "`passwordCredential`: `microsoft.graph.passwordCredential`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [application-removekey](https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-beta).
        RemoveKeyRequest;
        "keyId" with_key_id(Uuid), "`keyId`: `Edm.Guid`";
        "proof" with_proof(String), "`proof`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [application-removepassword](https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-beta).
        RemovePasswordRequest;
        required key_id "keyId" with_key_id(Uuid), "`keyId`: `Edm.Guid`" "Required.";
    }

    crate::runtime::parameters! {
        /// The parameters of [application-setverifiedpublisher](https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-beta).
        SetVerifiedPublisherRequest;
        "verifiedPublisherId" with_verified_publisher_id(String), "`verifiedPublisherId`: `Edm.String`";
    }
}

pub mod application_template {
    //! The parameters of actions of `applicationTemplate`.

    crate::runtime::parameters! {
        /// The parameters of [applicationtemplate-instantiate](https://learn.microsoft.com/graph/api/applicationtemplate-instantiate?view=graph-rest-beta).
        InstantiateRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "serviceManagementReference" with_service_management_reference(String), "`serviceManagementReference`: `Edm.String`, metadata";
    }
}

pub mod on_premises_publishing_profile {
    //! The parameters of actions of `onPremisesPublishingProfile`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [onpremisespublishingprofile-update](https://learn.microsoft.com/graph/api/onpremisespublishingprofile-update?view=graph-rest-beta).
        UpdateRequest;
        "hybridAgentUpdaterConfiguration" with_hybrid_agent_updater_configuration(models::HybridAgentUpdaterConfiguration), "`hybridAgentUpdaterConfiguration`: `microsoft.graph.hybridAgentUpdaterConfiguration`";
    }
}

pub mod service_principal {
    //! The parameters of actions of `servicePrincipal`.

    use super::super::super::models;
    use crate::runtime::{OffsetDateTime, Uuid};

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-addkey](https://learn.microsoft.com/graph/api/serviceprincipal-addkey?view=graph-rest-beta).
        AddKeyRequest;
        "keyCredential" with_key_credential(models::KeyCredential), "`keyCredential`: `microsoft.graph.keyCredential`";
        "passwordCredential" with_password_credential(models::PasswordCredential), "`passwordCredential`: `microsoft.graph.passwordCredential`";
        "proof" with_proof(String), "`proof`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-addpassword](https://learn.microsoft.com/graph/api/serviceprincipal-addpassword?view=graph-rest-beta).
        AddPasswordRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Optional.";
        "startDateTime" with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-addtokensigningcertificate](https://learn.microsoft.com/graph/api/serviceprincipal-addtokensigningcertificate?view=graph-rest-beta).
        AddTokenSigningCertificateRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-createpasswordsinglesignoncredentials](https://learn.microsoft.com/graph/api/serviceprincipal-createpasswordsinglesignoncredentials?view=graph-rest-beta).
        CreatePasswordSingleSignOnCredentialsRequest;
        "id" with_id(String), "`id`: `Edm.String`";
        "credentials" with_credentials(Vec<models::Credential>), "`credentials`: `Collection(microsoft.graph.credential)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-deletepasswordsinglesignoncredentials](https://learn.microsoft.com/graph/api/serviceprincipal-deletepasswordsinglesignoncredentials?view=graph-rest-beta).
        DeletePasswordSingleSignOnCredentialsRequest;
        "id" with_id(String), "`id`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-getpasswordsinglesignoncredentials](https://learn.microsoft.com/graph/api/serviceprincipal-getpasswordsinglesignoncredentials?view=graph-rest-beta).
        GetPasswordSingleSignOnCredentialsRequest;
        "id" with_id(String), "`id`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-removekey](https://learn.microsoft.com/graph/api/serviceprincipal-removekey?view=graph-rest-beta).
        RemoveKeyRequest;
        "keyId" with_key_id(Uuid), "`keyId`: `Edm.Guid`";
        "proof" with_proof(String), "`proof`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-removepassword](https://learn.microsoft.com/graph/api/serviceprincipal-removepassword?view=graph-rest-beta).
        RemovePasswordRequest;
        required key_id "keyId" with_key_id(Uuid), "`keyId`: `Edm.Guid`" "Required.";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceprincipal-updatepasswordsinglesignoncredentials](https://learn.microsoft.com/graph/api/serviceprincipal-updatepasswordsinglesignoncredentials?view=graph-rest-beta).
        UpdatePasswordSingleSignOnCredentialsRequest;
        "id" with_id(String), "`id`: `Edm.String`";
        "credentials" with_credentials(Vec<models::Credential>), "`credentials`: `Collection(microsoft.graph.credential)`";
    }
}

pub mod synchronization {
    //! The parameters of actions of `synchronization`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [synchronization-synchronization-acquireaccesstoken](https://learn.microsoft.com/graph/api/synchronization-synchronization-acquireaccesstoken?view=graph-rest-beta).
        AcquireAccessTokenRequest;
        "credentials" with_credentials(Vec<models::SynchronizationSecretKeyStringValuePair>), "`credentials`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [synchronization-synchronization-secrets](https://learn.microsoft.com/graph/api/synchronization-synchronization-secrets?view=graph-rest-beta).
        ReplaceRequest;
        "credentials" with_credentials(Vec<models::SynchronizationSecretKeyStringValuePair>), "`credentials`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`";
    }
}

pub mod synchronization_job {
    //! The parameters of actions of `synchronizationJob`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [synchronization-synchronizationjob-provision-on-demand](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provision-on-demand?view=graph-rest-beta).
        ProvisionOnDemandRequest;
        "parameters" with_parameters(Vec<models::SynchronizationJobApplicationParameters>), "`parameters`: `Collection(microsoft.graph.synchronizationJobApplicationParameters)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [synchronization-synchronizationjob-restart](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-restart?view=graph-rest-beta).
        RestartRequest;
        "criteria" with_criteria(models::SynchronizationJobRestartCriteria), "`criteria`: `microsoft.graph.synchronizationJobRestartCriteria`";
    }

    crate::runtime::parameters! {
        /// The parameters of [synchronization-synchronizationjob-validatecredentials](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials?view=graph-rest-beta).
        ValidateCredentialsRequest;
        "useSavedCredentials" with_use_saved_credentials(bool), "`useSavedCredentials`: `Edm.Boolean`";
        "credentials" with_credentials(Vec<models::SynchronizationSecretKeyStringValuePair>), "`credentials`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`";
        "applicationIdentifier" with_application_identifier(String), "`applicationIdentifier`: `Edm.String`, metadata";
        "templateId" with_template_id(String), "`templateId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `validate_credentials`.
        ValidateCredentialsRequest2;
        "applicationIdentifier" with_application_identifier(String), "`applicationIdentifier`: `Edm.String`, metadata";
        "templateId" with_template_id(String), "`templateId`: `Edm.String`, metadata";
        "useSavedCredentials" with_use_saved_credentials(bool), "`useSavedCredentials`: `Edm.Boolean`, metadata";
        "credentials" with_credentials(Vec<models::SynchronizationSecretKeyStringValuePair>), "`credentials`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`, metadata";
    }
}

pub mod synchronization_schema {
    //! The parameters of actions of `synchronizationSchema`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [synchronization-synchronizationschema-parseexpression](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression?view=graph-rest-beta).
        ParseExpressionRequest;
        "expression" with_expression(String), "`expression`: `Edm.String`";
        "testInputObject" with_test_input_object(models::ExpressionInputObject), "`testInputObject`: `microsoft.graph.expressionInputObject`" "Optional.";
        "targetAttributeDefinition" with_target_attribute_definition(models::AttributeDefinition), "`targetAttributeDefinition`: `microsoft.graph.attributeDefinition`" "Optional.";
    }
}
