// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `authentication`.

pub mod identity_api_connector {
    //! The parameters of actions of `identityApiConnector`.

    crate::runtime::parameters! {
        /// The parameters of [identityapiconnector-uploadclientcertificate](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-beta).
        UploadClientCertificateRequest;
        required pkcs12_value "pkcs12Value" with_pkcs12_value(String), "`pkcs12Value`: `Edm.String`" "Required.";
        required password "password" with_password(String), "`password`: `Edm.String`" "Required.";
    }
}

pub mod identity_user_flow_attribute_assignment {
    //! The parameters of actions of `identityUserFlowAttributeAssignment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [identityuserflowattributeassignment-setorder](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-setorder?view=graph-rest-beta).
        SetOrderRequest;
        "newAssignmentOrder" with_new_assignment_order(models::AssignmentOrder), "`newAssignmentOrder`: `microsoft.graph.assignmentOrder`";
    }
}

pub mod trust_framework_key_set {
    //! The parameters of actions of `trustFrameworkKeySet`.

    crate::runtime::parameters! {
        /// The parameters of [trustframeworkkeyset-generatekey](https://learn.microsoft.com/graph/api/trustframeworkkeyset-generatekey?view=graph-rest-beta).
        GenerateKeyRequest;
        "use" with_use(String), "`use`: `Edm.String`";
        "kty" with_kty(String), "`kty`: `Edm.String`";
        "nbf" with_nbf(i32), "`nbf`: `Edm.Int32`";
        "exp" with_exp(i32), "`exp`: `Edm.Int32`";
    }

    crate::runtime::parameters! {
        /// The parameters of [trustframeworkkeyset-uploadcertificate](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadcertificate?view=graph-rest-beta).
        UploadCertificateRequest;
        "key" with_key(String), "`key`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [trustframeworkkeyset-uploadpkcs12](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadpkcs12?view=graph-rest-beta).
        UploadPkcs12Request;
        "key" with_key(String), "`key`: `Edm.String`";
        "password" with_password(String), "`password`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [trustframeworkkeyset-uploadsecret](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadsecret?view=graph-rest-beta).
        UploadSecretRequest;
        "use" with_use(String), "`use`: `Edm.String`";
        "k" with_k(String), "`k`: `Edm.String`";
        "nbf" with_nbf(i64), "`nbf`: `Edm.Int64`";
        "exp" with_exp(i64), "`exp`: `Edm.Int64`";
    }
}
