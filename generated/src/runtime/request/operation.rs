//! The documentation of a request as data: its method, address, pages and permissions.

use std::borrow::Cow;

use crate::runtime::Method;
use crate::runtime::request::address::Address;
use crate::runtime::request::sheet::{Group, Sheet};

/// The kind of caller: a signed-in user with one of two kinds of account, or the application itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caller {
    /// A signed-in user with a work or school account.
    DelegatedWork,
    /// A signed-in user with a personal Microsoft account.
    DelegatedPersonal,
    /// The application itself.
    Application,
}

/// The documentation of a request as data.
///
/// An operation is documented at some addresses, often with other permissions at each: by pages of the reference, and by
/// what the service publishes about itself, which completes them. An operation has the documentation of the address that
/// the request calls. If that address differs from a documented one only in the form
/// of a key, it has the documentation of that one; if no page documents it at all, it has the permissions of all
/// documented addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    name: &'static str,
    method: Method,
    path: Cow<'static, str>,
    documented: Documented,
    pages: Vec<&'static str>,
    addresses: Vec<&'static str>,
    /// The sets of scopes for each kind of caller: work, personal, application.
    alternatives: [Vec<&'static str>; 3],
}

/// Where the reference documents the operation of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Documented {
    /// At the address that is called.
    Here,
    /// At an address that differs from it in the form of a key.
    UpToKeys,
    /// At other addresses, or nowhere.
    Elsewhere,
}

impl Operation {
    /// Returns what a sheet documents about an address that is called.
    pub(crate) fn of(method: Method, sheet: &'static str, called: String) -> Self {
        let Sheet { name, groups } = Sheet::parse(sheet);
        let address = Address::of(&called);
        let here = groups.iter().find_map(|group| {
            let template = group.addresses.iter().find(|template| Address::of(template).is(&address))?;
            Some((group, *template))
        });
        let (path, documented, group) = match here {
            Some((group, template)) => (Cow::Borrowed(template), Documented::Here, Some(group)),
            None => match groups.iter().find(|group| documents_like(group, &address)) {
                Some(group) => (Cow::Owned(called), Documented::UpToKeys, Some(group)),
                None => (Cow::Owned(called), Documented::Elsewhere, None),
            },
        };
        let permitting = group.map_or(groups.as_slice(), std::slice::from_ref);
        Self {
            name,
            method,
            path,
            documented,
            pages: unite(group.into_iter().chain(&groups).flat_map(|group| group.pages.iter().copied())),
            addresses: unite(groups.iter().flat_map(|group| group.addresses.iter().copied())),
            alternatives: std::array::from_fn(|caller| {
                unite(permitting.iter().flat_map(|group| group.alternatives[caller].split_ascii_whitespace()))
            }),
        }
    }

    /// Returns the name of the operation, with its resource: `user: list`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// Returns the address of the request below the version: the documented template, `/users/{id}`; if no page
    /// documents this address, the path with `{}` for each part that the caller wrote.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the operation is documented at this very address.
    pub fn is_documented(&self) -> bool {
        self.documented == Documented::Here
    }

    /// Returns the pages of the reference that document the operation, by name: `user-list`. The page about this
    /// address is the first. There are none if only the service's metadata has the operation.
    pub fn pages(&self) -> &[&'static str] {
        &self.pages
    }

    /// Returns the templates of all addresses that are documented.
    pub fn addresses(&self) -> &[&'static str] {
        &self.addresses
    }

    /// Returns the scopes that the reference lists for a kind of caller: the least privileged
    /// one, then the others in no particular order.
    ///
    /// Usually any one of them is enough; [`alternatives`](Self::alternatives) shows which are needed together.
    pub fn scopes(&self, caller: Caller) -> impl Iterator<Item = &'static str> {
        unite(self.of_caller(caller).iter().flat_map(|set| set.split('+'))).into_iter()
    }

    /// Returns the sets of scopes of which a caller needs one: the least privileged one, then the others. Most sets have a single
    /// scope.
    pub fn alternatives(&self, caller: Caller) -> impl Iterator<Item = impl Iterator<Item = &'static str>> {
        self.of_caller(caller).iter().map(|set| set.split('+').filter(|scope| !scope.is_empty()))
    }

    pub(crate) fn documented(&self) -> Documented {
        self.documented
    }

    /// Returns the address, by value.
    pub(crate) fn into_path(self) -> Cow<'static, str> {
        self.path
    }

    fn of_caller(&self, caller: Caller) -> &[&'static str] {
        let index = match caller {
            Caller::DelegatedWork => 0,
            Caller::DelegatedPersonal => 1,
            Caller::Application => 2,
        };
        &self.alternatives[index]
    }
}

fn documents_like(group: &Group, called: &Address) -> bool {
    group.addresses.iter().any(|template| Address::of(template).is_like(called))
}

/// Collects texts in order, without empty ones and without repetition.
fn unite(texts: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut all = Vec::new();
    for text in texts.filter(|text| !text.is_empty()) {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "GET user: get
        me-get: User.Read A+B | User.Read |
        /me
        user-get, directoryobject-get: User.ReadBasic.All User.Read | | User.Read.All
        /users/{id | name}";

    fn operation(called: &str) -> Operation {
        Operation::of(Method::Get, SHEET, called.to_owned())
    }

    #[test]
    fn the_group_of_the_called_address_decides() {
        let user = operation("/users/{}");
        assert_eq!((user.name(), user.path(), user.is_documented()), ("user: get", "/users/{id | name}", true));
        assert_eq!(user.pages(), ["user-get", "directoryobject-get", "me-get"]);
        assert_eq!(user.addresses(), ["/me", "/users/{id | name}"]);
        let scopes = |caller| user.scopes(caller).collect::<Vec<_>>();
        assert_eq!(scopes(Caller::DelegatedWork), ["User.ReadBasic.All", "User.Read"]);
        assert_eq!(scopes(Caller::DelegatedPersonal), [""; 0]);
        assert_eq!(scopes(Caller::Application), ["User.Read.All"]);
        let sets: Vec<Vec<&str>> =
            operation("/me").alternatives(Caller::DelegatedWork).map(|set| set.collect()).collect();
        assert_eq!(sets, [vec!["User.Read"], vec!["A", "B"]]);
    }

    #[test]
    fn an_address_with_another_form_of_key_has_the_documentation_of_the_id() {
        let user = operation("/users(name={})");
        assert_eq!((user.path(), user.is_documented()), ("/users(name={})", false));
        assert_eq!(user.documented(), Documented::UpToKeys);
        assert_eq!(user.scopes(Caller::DelegatedPersonal).count(), 0);
    }

    #[test]
    fn an_address_that_no_page_documents_has_the_permissions_of_all() {
        let user = operation("/groups/{}/members/{}");
        assert_eq!((user.path(), user.documented()), ("/groups/{}/members/{}", Documented::Elsewhere));
        assert_eq!(user.pages(), ["me-get", "user-get", "directoryobject-get"]);
        let work: Vec<&str> = user.scopes(Caller::DelegatedWork).collect();
        assert_eq!(work, ["User.Read", "A", "B", "User.ReadBasic.All"]);
    }

    #[test]
    fn a_sheet_without_groups_documents_nothing() {
        let get = Operation::of(Method::Get, "GET item: get", "/x/{}".to_owned());
        assert_eq!((get.name(), get.path(), get.is_documented()), ("item: get", "/x/{}", false));
        assert!(get.pages().is_empty() && get.addresses().is_empty());
    }
}
