//! Divides the tree of routes into files.
//!
//! Each root segment has a file. If a file would be too long, the longest subtrees of its root move to files of their
//! own until it is short enough.

use std::collections::BTreeSet;

use super::tree::Node;

/// Which nodes have a file.
#[derive(Debug, Default)]
pub(super) struct Layout<'a> {
    /// The nodes by their address in memory, which is stable because a tree does not change while it is printed.
    heads: BTreeSet<usize>,
    files: Vec<File<'a>>,
}

/// A node that has a file.
#[derive(Clone, Debug)]
pub(super) struct File<'a> {
    pub(super) node: &'a Node<'a>,
    /// The modules that lead from the version's module to it.
    pub(super) modules: Vec<String>,
}

impl<'a> Layout<'a> {
    /// Divides a tree into files of at most about `limit` lines. `lines` returns the number of lines of a node without
    /// its children.
    pub(super) fn new(root: &'a Node<'a>, limit: usize, lines: &impl Fn(&Node<'_>) -> usize) -> Self {
        let mut layout = Self::default();
        for child in &root.children {
            layout.add(File { node: child, modules: vec![child.module.to_string()] }, limit, lines);
        }
        layout
    }

    /// Whether the node stands in a file of its own.
    pub(super) fn has_file(&self, node: &Node<'_>) -> bool {
        self.heads.contains(&address(node))
    }

    /// Every node that has a file.
    pub(super) fn files(&self) -> &[File<'a>] {
        &self.files
    }

    fn add(&mut self, file: File<'a>, limit: usize, lines: &impl Fn(&Node<'_>) -> usize) {
        self.heads.insert(address(file.node));
        let mut children: Vec<(usize, &Node<'_>)> =
            file.node.children.iter().map(|child| (total(child, lines), child)).collect();
        let mut length = lines(file.node) + children.iter().map(|(length, _)| length).sum::<usize>();
        children.sort_by(|(a, _), (b, _)| b.cmp(a));
        for (lines_of_child, child) in children {
            if length <= limit {
                break;
            }
            length -= lines_of_child;
            let modules = file.modules.iter().cloned().chain([child.module.to_string()]).collect();
            self.add(File { node: child, modules }, limit, lines);
        }
        self.files.push(file);
    }
}

fn address(node: &Node<'_>) -> usize {
    std::ptr::from_ref(node).addr()
}

fn total(node: &Node<'_>, lines: &impl Fn(&Node<'_>) -> usize) -> usize {
    lines(node) + node.children.iter().map(|child| total(child, lines)).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::areas::Areas;
    use crate::emit::sketch::version;
    use crate::emit::tree;

    /// The number of lines of each file.
    fn lengths(limit: usize) -> Vec<(String, usize)> {
        let routes: Vec<String> = (0..6)
            .flat_map(|a| (0..6).map(move |b| format!("get GET /root/{{}}/a{a}/b{b}")))
            .chain(["get GET /small".to_owned()])
            .collect();
        let version = version(&routes.join(" "));
        let tree = tree::grow(&version, &Areas::default());
        let layout = Layout::new(&tree, limit, &|_| 10);
        fn length(node: &Node<'_>, layout: &Layout<'_>) -> usize {
            10 + node
                .children
                .iter()
                .filter(|child| !layout.has_file(child))
                .map(|child| length(child, layout))
                .sum::<usize>()
        }
        layout.files().iter().map(|file| (file.modules.join("/"), length(file.node, &layout))).collect()
    }

    #[test]
    fn a_file_that_is_too_long_gives_up_its_longest_parts() {
        assert_eq!(lengths(1000), [("root".to_owned(), 440), ("small".to_owned(), 10)]);
        let divided = lengths(100);
        assert!(divided.iter().all(|(_, length)| *length <= 100), "{divided:?}");
        assert!(divided.iter().any(|(path, _)| path == "root/id"), "{divided:?}");
        assert_eq!(divided.iter().map(|(_, length)| length).sum::<usize>(), 450);
    }
}
