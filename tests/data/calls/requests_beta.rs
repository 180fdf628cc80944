// Written by the tests: UPDATE_EXPECT=1 cargo test --package msgraph-tests --test calls

use crate::{Sending, Sent};

// GET /beta/me
async fn request_0(graph: msgraph::beta::Graph) -> Sent {
    graph.me().get().await?;
    Ok(())
}

// GET /beta/me/profile
async fn request_1(graph: msgraph::beta::Graph) -> Sent {
    graph.me().profile().get().await?;
    Ok(())
}

// GET /beta/users
async fn request_2(graph: msgraph::beta::Graph) -> Sent {
    graph.users().list().await?;
    Ok(())
}

// GET /beta/users?$select=id,displayName&$top=3
async fn request_3(graph: msgraph::beta::Graph) -> Sent {
    use msgraph::beta::models::User;

    graph.users().list().select((User::ID, User::DISPLAY_NAME)).top(3).await?;
    Ok(())
}

// GET /beta/groups/{id}/members
async fn request_4(graph: msgraph::beta::Graph) -> Sent {
    graph.groups().id("id").members().list().await?;
    Ok(())
}

// GET /beta/me/messages
async fn request_5(graph: msgraph::beta::Graph) -> Sent {
    graph.me().messages().list().await?;
    Ok(())
}

// GET /beta/me/drive/root/children
async fn request_6(graph: msgraph::beta::Graph) -> Sent {
    graph.me().drive().root().children().list().await?;
    Ok(())
}

// GET /beta/reports/authenticationMethods/userRegistrationDetails
async fn request_7(graph: msgraph::beta::Graph) -> Sent {
    graph.reports().authentication_methods().user_registration_details().list().await?;
    Ok(())
}

// GET /beta/teams/{id}/channels/{id}/messages
async fn request_8(graph: msgraph::beta::Graph) -> Sent {
    graph.teams().id("id").channels().id("id").messages().list().await?;
    Ok(())
}

// GET /beta/me/insights/trending
async fn request_9(graph: msgraph::beta::Graph) -> Sent {
    graph.me().insights().trending().list().await?;
    Ok(())
}

// GET /beta/applications
async fn request_10(graph: msgraph::beta::Graph) -> Sent {
    graph.applications().list().await?;
    Ok(())
}

// GET /beta/deviceManagement/managedDevices
async fn request_11(graph: msgraph::beta::Graph) -> Sent {
    graph.device_management().managed_devices().list().await?;
    Ok(())
}

pub(crate) fn requests(graph: &msgraph::beta::Graph) -> Vec<Sending> {
    vec![
        Sending::new("GET /beta/me", None, request_0(graph.clone())),
        Sending::new("GET /beta/me/profile", None, request_1(graph.clone())),
        Sending::new("GET /beta/users", None, request_2(graph.clone())),
        Sending::new("GET /beta/users?$select=id,displayName&$top=3", None, request_3(graph.clone())),
        Sending::new("GET /beta/groups/{id}/members", None, request_4(graph.clone())),
        Sending::new("GET /beta/me/messages", None, request_5(graph.clone())),
        Sending::new("GET /beta/me/drive/root/children", None, request_6(graph.clone())),
        Sending::new("GET /beta/reports/authenticationMethods/userRegistrationDetails", None, request_7(graph.clone())),
        Sending::new("GET /beta/teams/{id}/channels/{id}/messages", None, request_8(graph.clone())),
        Sending::new("GET /beta/me/insights/trending", None, request_9(graph.clone())),
        Sending::new("GET /beta/applications", None, request_10(graph.clone())),
        Sending::new("GET /beta/deviceManagement/managedDevices", None, request_11(graph.clone())),
    ]
}
