// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `authentication`.

pub mod identity_api_connector {
    //! The parameters of actions of `identityApiConnector`.

    crate::runtime::parameters! {
        /// The parameters of [identityapiconnector-uploadclientcertificate](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-1.0).
        UploadClientCertificateRequest;
        required pkcs12_value "pkcs12Value" with_pkcs12_value(String), "`pkcs12Value`: `Edm.String`" "Required.";
        required password "password" with_password(String), "`password`: `Edm.String`" "Required.";
    }
}

pub mod identity_user_flow_attribute_assignment {
    //! The parameters of actions of `identityUserFlowAttributeAssignment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [identityuserflowattributeassignment-setorder](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-setorder?view=graph-rest-1.0).
        SetOrderRequest;
        "newAssignmentOrder" with_new_assignment_order(models::AssignmentOrder), "`newAssignmentOrder`: `microsoft.graph.assignmentOrder`";
    }
}

pub mod risky_user {
    //! The parameters of actions of `riskyUser`.

    crate::runtime::parameters! {
        /// The parameters of [riskyuser-confirmcompromised](https://learn.microsoft.com/graph/api/riskyuser-confirmcompromised?view=graph-rest-1.0).
        ConfirmCompromisedRequest;
        "userIds" with_user_ids(Vec<String>), "`userIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [riskyuser-dismiss](https://learn.microsoft.com/graph/api/riskyuser-dismiss?view=graph-rest-1.0).
        DismissRequest;
        "userIds" with_user_ids(Vec<String>), "`userIds`: `Collection(Edm.String)`";
    }
}
