//! Models as views of received objects.

use msgraph::runtime::{Bytes, Value};
use msgraph::{Flags, Model, Null, Object};
use serde_json::json;

use crate::api::models::{DirectoryObject, Entity, Importance, Message, User, Weekday};

fn user(json: serde_json::Value) -> User {
    User::from_object(Object::try_from(json).expect("an object"))
}

#[test]
fn absent_null_and_value_are_three_things() {
    assert_eq!(User::new().to_string(), "{}");
    assert_eq!(User::new().with_fax_number(Null).to_string(), r#"{"faxNumber":null}"#);
    assert_eq!(User::new().with_fax_number("1").to_string(), r#"{"faxNumber":"1"}"#);
    let received = user(json!({"displayName": null}));
    assert_eq!((received.display_name(), received.property("displayName")), (None, Some(&Value::NULL)));
    assert_eq!((User::new().display_name(), User::new().property("displayName")), (None, None));
}

#[test]
fn a_value_of_another_type_spoils_only_itself() {
    let user = user(json!({"id": 1, "displayName": "A", "createdDateTime": "soon", "accountEnabled": "yes",
        "businessPhones": ["1", 2], "manager": "m", "messages": [{}, 1], "levels": [1, "x"], "thumbnail": 5}));
    assert_eq!((user.id(), user.display_name(), user.account_enabled()), (None, Some("A"), None));
    assert_eq!((user.business_phones(), user.manager(), user.messages()), (None, None, None));
    let error = user.created_date_time().expect("a value").expect_err("not a date");
    assert_eq!((error.property.as_str(), error.expected), ("createdDateTime", "Edm.DateTimeOffset"));
    assert_eq!(error.found, json!("soon"));
    assert_eq!(error.to_string(), "`createdDateTime` is not of type Edm.DateTimeOffset: \"soon\"");
    assert!(matches!(user.levels(), Some(Err(_))));
    assert!(matches!(user.thumbnail(), Some(Err(_))));
}

#[test]
fn values_are_read_and_written() {
    let json = json!({"createdDateTime": "2020-01-02T03:04:05Z", "businessPhones": ["1"], "levels": [1, 2],
        "thumbnail": "aGk=", "workDays": "monday, other,someday", "messages": [{"importance": "urgent"}]});
    let user = user(json);
    let created = user.created_date_time().expect("a value").expect("a date");
    assert_eq!((created.year(), user.business_phones()), (2020, Some(vec!["1"])));
    assert_eq!((user.levels(), user.thumbnail()), (Some(Ok(vec![1, 2])), Some(Ok(Bytes::from_static(b"hi")))));
    let days = user.work_days().expect("a value");
    assert_eq!(days, Flags(vec![Weekday::Monday, Weekday::Other, Weekday::Unlisted("someday".into())]));
    assert!(days.contains(&Weekday::Other) && !days.contains(&Weekday::Tuesday));
    let importance = user.messages().and_then(|messages| messages[0].importance());
    assert_eq!(importance, Some(Importance::Unlisted("urgent".into())));
    let message = Message::new().with_importance(Importance::Low);
    let written = User::new().with_thumbnail(b"hi".as_slice()).with_work_days([Weekday::Monday, Weekday::Other]);
    let written = written.with_messages([message]).with_business_phones(vec!["1".to_owned()]);
    let expected = json!({"thumbnail": "aGk=", "workDays": "monday,other", "messages": [{"importance": "low"}],
        "businessPhones": ["1"]});
    assert_eq!(Value::from(written.into_object()), expected);
}

#[test]
fn models_and_enums_are_written_and_read_by_serde() {
    let json = json!({"displayName": "A", "extension_x": [1.5, null], "workDays": "monday,someday"});
    let read: User = serde_json::from_value(json.clone()).expect("a user");
    assert_eq!((read.display_name(), serde_json::to_value(&read).expect("JSON")), (Some("A"), json.clone()));
    let inside: (Vec<User>, Importance, Flags<Weekday>) =
        serde_json::from_value(json!([[json], "urgent", "monday"])).expect("a tuple");
    assert_eq!((&inside.0[0], &inside.1), (&read, &Importance::Unlisted("urgent".into())));
    assert_eq!(serde_json::to_value((inside.1, inside.2)).expect("JSON"), json!(["urgent", "monday"]));
    let error = serde_json::from_value::<User>(json!(["A"])).expect_err("not an object");
    assert_eq!(error.to_string(), "expected microsoft.graph.user, found [\"A\"]");
}

#[test]
fn an_object_is_cast_by_its_type() {
    let user = user(json!({"manager": {"@odata.type": "#microsoft.graph.user", "displayName": "M"}}));
    let manager: &DirectoryObject = user.manager().expect("a manager");
    assert_eq!(manager.cast::<User>().and_then(User::display_name), Some("M"));
    assert!(manager.cast::<Message>().is_none());
    assert_eq!(manager.view::<User>().display_name(), Some("M"));
    let base: &Entity = &user;
    assert_eq!(base.id(), None);
}

#[test]
fn a_cast_knows_derived_types() {
    let of = |name: &str| {
        DirectoryObject::from_object(Object::new().with("@odata.type", format!("#microsoft.graph.{name}")))
    };
    // A cast to a base type needs no annotation.
    assert!(User::new().cast::<User>().is_some() && User::new().cast::<DirectoryObject>().is_some());
    assert!(User::new().cast::<Entity>().is_some() && User::new().cast::<Object>().is_some());
    assert!(User::new().cast::<Message>().is_none() && DirectoryObject::new().cast::<User>().is_none());
    // A cast to the type in the annotation, and to its base types.
    let object = of("guest").into_object();
    assert!(object.cast::<User>().is_some() && object.cast::<Entity>().is_some() && object.cast::<Message>().is_none());
    assert_eq!(object.type_name(), Some("microsoft.graph.guest"));
    assert!(of("group").cast::<User>().is_none() && of("group").cast::<Entity>().is_some());
    let user: User = of("user").cast_into().expect("a user");
    let group: Result<User, DirectoryObject> = of("group").cast_into();
    assert_eq!((user.type_name(), group), (Some("microsoft.graph.user"), Err(of("group"))));
}

#[test]
fn a_type_is_named_where_several_are_taken() {
    let manager: DirectoryObject = User::new().with_display_name("M").into();
    assert_eq!(manager.clone().into_base().type_name(), Some("microsoft.graph.user"));
    let text = User::new().with_manager(manager).to_string();
    assert_eq!(text, r##"{"manager":{"@odata.type":"#microsoft.graph.user","displayName":"M"}}"##);
}

#[test]
fn equal_objects_are_equal_models() {
    let (a, b) = (user(json!({"id": "1"})), user(json!({"id": "1"})));
    assert_eq!(a, b.clone());
    assert_ne!(a, b.with_display_name("B"));
    assert_eq!(User::default(), User::new());
    assert_eq!(format!("{a:?}"), r#"{"id":"1"}"#);
}
